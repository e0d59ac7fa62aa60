package parallax.ui.stories;

import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import parallax.article.Origin;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Articles on their way from one story to another under the mouse, inside this window.
final class DraggedArticles {
    private static final String OVER = "drop-target";
    private static final DataFormat FORMAT = format();

    private List<Origin> dragged = List.of();

    private static DataFormat format() {
        var name = "application/x-parallax-articles";
        return Optional.ofNullable(DataFormat.lookupMimeType(name))
                .orElseGet(() -> new DataFormat(name));
    }

    /// Lets articles be dragged from `node`.
    void from(Node node, Supplier<List<Origin>> articles) {
        node.setOnDragDetected(event -> {
            dragged = articles.get();
            var content = new ClipboardContent();
            content.put(FORMAT, "");
            node.startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        });
        node.setOnDragDone(_ -> dragged = List.of());
    }

    /// Lets `node` take articles.
    void to(Node node, Consumer<List<Origin>> taking) {
        node.setOnDragOver(event -> {
            if (isOurs(event)) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        node.setOnDragEntered(event -> {
            if (isOurs(event)) {
                node.getStyleClass().add(OVER);
            }
        });
        node.setOnDragExited(_ -> node.getStyleClass().remove(OVER));
        node.setOnDragDropped(event -> {
            if (isOurs(event)) {
                taking.accept(dragged);
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private boolean isOurs(DragEvent event) {
        return event.getDragboard().hasContent(FORMAT) && !dragged.isEmpty();
    }
}
