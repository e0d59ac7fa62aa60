package parallax.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

import java.util.Optional;

/// Words about a node, shown where the mouse rests on it and told to who can't see it.
///
/// JavaFX keeps a scene ready for each of its tooltips, a tenth of what a start costs; this one is
/// made when the mouse first comes.
public final class Tip {
    private final Node node;
    private Optional<Tooltip> tooltip = Optional.empty();

    /// A tip that says nothing yet.
    public Tip(Node node) {
        this.node = node;
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> show());
    }

    public static void on(Node node, String words) {
        new Tip(node).say(words);
    }

    /// Says something else from now on, or nothing where there are no words.
    public void say(String words) {
        node.setAccessibleHelp(words);
        tooltip.ifPresent(made -> Tooltip.uninstall(node, made));
        tooltip = Optional.empty();
    }

    private void show() {
        var words = node.getAccessibleHelp();
        if (tooltip.isEmpty() && words != null && !words.isEmpty()) {
            var made = new Tooltip(words);
            Tooltip.install(node, made);
            tooltip = Optional.of(made);
        }
    }
}
