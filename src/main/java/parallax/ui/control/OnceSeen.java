package parallax.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.List;

/// Children of a pane that stay out of the scene until they are first visible. JavaFX gives style
/// to everything in a scene, seen or not, which is most of what a start costs.
public final class OnceSeen {
    private OnceSeen() {}

    /// Lets the invisible children of `pane` wait; each will take its place among the others.
    public static void in(Pane pane) {
        var all = List.copyOf(pane.getChildren());
        pane.getChildren().removeIf(child -> !child.isVisible());
        for (Node child : all) {
            child.visibleProperty()
                    .subscribe(isVisible -> {
                        if (isVisible && !pane.getChildren().contains(child)) {
                            pane.getChildren().add(place(child, all, pane), child);
                            child.applyCss(); // else what its controls hold takes no keys
                        }
                    });
        }
    }

    private static int place(Node child, List<Node> all, Pane pane) {
        return all.subList(0, all.indexOf(child)).reversed().stream()
                        .mapToInt(pane.getChildren()::indexOf)
                        .filter(index -> index >= 0)
                        .findFirst()
                        .orElse(-1)
                + 1;
    }
}
