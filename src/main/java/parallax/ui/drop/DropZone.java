package parallax.ui.drop;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Lies over the whole window while something that Parallax can open is dragged over it, says what
/// letting go will do, and hands over what was dropped.
public final class DropZone extends StackPane {
    private final Label promise = new Label();
    private final Function<Dropped, String> promiseOf;
    private final Consumer<Dropped> taker;

    /// @param promiseOf what letting go will do, in words
    /// @param taker takes what was dropped
    public DropZone(Function<Dropped, String> promiseOf, Consumer<Dropped> taker) {
        this.promiseOf = promiseOf;
        this.taker = taker;
        getStyleClass().add("drop-zone");
        promise.getStyleClass().add("drop-promise");
        promise.setWrapText(true);
        getChildren().add(promise);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// Takes drops anywhere on `scene`.
    public void serve(Scene scene) {
        scene.setOnDragOver(this::hover);
        scene.setOnDragExited(_ -> setVisible(false));
        scene.setOnDragDropped(this::drop);
    }

    private void hover(DragEvent event) {
        var dropped = Dropped.hovering(event.getDragboard());
        dropped.ifPresent(found -> {
            event.acceptTransferModes(TransferMode.COPY);
            promise.setText(promiseOf.apply(found));
        });
        setVisible(dropped.isPresent());
        event.consume();
    }

    private void drop(DragEvent event) {
        setVisible(false);
        Optional<Dropped> dropped = Dropped.on(event.getDragboard());
        dropped.ifPresent(taker);
        event.setDropCompleted(dropped.isPresent());
        event.consume();
    }
}
