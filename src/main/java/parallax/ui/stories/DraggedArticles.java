package parallax.ui.stories;

import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

import parallax.article.Origin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Articles on their way from one story to another under the mouse, inside this window.
///
/// The window is listened to while they are: what the mouse was pressed on may be made anew.
final class DraggedArticles {
    private static final String OVER = "drop-target";

    private final Map<Node, Consumer<List<Origin>>> targets = new HashMap<>();

    /// Lets articles be dragged from `node`.
    void from(Node node, Supplier<List<Origin>> articles) {
        node.setOnDragDetected(_ -> new Drag(node, articles.get()).begin());
    }

    /// Lets `node` take articles.
    void to(Node node, Consumer<List<Origin>> taking) {
        targets.put(node, taking);
    }

    private final class Drag {
        private final Node source;
        private final List<Origin> articles;
        private final Scene scene;
        private final EventHandler<MouseEvent> moving = this::move;
        private final EventHandler<MouseEvent> ending = this::end;

        Drag(Node source, List<Origin> articles) {
            this.source = source;
            this.articles = articles;
            scene = source.getScene();
        }

        void begin() {
            scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, moving);
            scene.addEventFilter(MouseEvent.MOUSE_RELEASED, ending);
            scene.setCursor(Cursor.CLOSED_HAND);
        }

        private void move(MouseEvent event) {
            clear();
            target(event).ifPresent(target -> target.getStyleClass().add(OVER));
        }

        private void end(MouseEvent event) {
            clear();
            scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, moving);
            scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, ending);
            scene.setCursor(Cursor.DEFAULT);
            target(event)
                    .flatMap(target -> Optional.ofNullable(targets.get(target)))
                    .ifPresent(taking -> taking.accept(articles));
        }

        private void clear() {
            targets.keySet().forEach(target -> target.getStyleClass().remove(OVER));
        }

        /// What the mouse is over, if that takes articles and isn't where they come from.
        private Optional<Node> target(MouseEvent event) {
            var under = Optional.ofNullable(event.getPickResult().getIntersectedNode());
            while (under.isPresent() && !targets.containsKey(under.get())) {
                under = under.map(Node::getParent);
            }
            return under.filter(node -> !node.equals(source));
        }
    }
}
