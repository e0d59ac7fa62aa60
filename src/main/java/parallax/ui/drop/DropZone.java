package parallax.ui.drop;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.Optional;

/// Lies over the whole window while something that Parallax can open is dragged over it, shows
/// where and says what letting go will do, and hands over what was dropped.
public final class DropZone extends StackPane {
    private final Label promise = new Label();
    private final Region place = new Region();
    private final DropGoal.Finder goals;

    /// @param goals finds what letting go will do
    public DropZone(DropGoal.Finder goals) {
        this.goals = goals;
        getStyleClass().add("drop-zone");
        place.getStyleClass().add("drop-place");
        place.setManaged(false);
        promise.getStyleClass().add("drop-promise");
        promise.setWrapText(true);
        getChildren().addAll(place, promise);
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
            show(goals.at(found, event.getSceneX(), event.getSceneY()));
        });
        setVisible(dropped.isPresent());
        event.consume();
    }

    private void show(DropGoal goal) {
        promise.setText(goal.promise());
        place.setVisible(goal.place().isPresent());
        goal.place()
                .map(this::sceneToLocal)
                .ifPresent(area ->
                        place.resizeRelocate(
                                area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight()));
    }

    private void drop(DragEvent event) {
        setVisible(false);
        Optional<Dropped> dropped = Dropped.on(event.getDragboard());
        dropped.ifPresent(found ->
                goals.at(found, event.getSceneX(), event.getSceneY()).taker().accept(found));
        event.setDropCompleted(dropped.isPresent());
        event.consume();
    }
}
