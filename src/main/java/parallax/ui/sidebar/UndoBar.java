package parallax.ui.sidebar;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import parallax.ui.control.Tip;

import java.util.Optional;

/// What was done last, with a link that takes it back.
public final class UndoBar extends HBox {
    private final Label what = new Label();

    public UndoBar(Runnable undo) {
        getStyleClass().add("undo-bar");
        what.setMinWidth(0);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        var link = new Hyperlink(SidebarWords.say("undo"));
        link.setMinWidth(Region.USE_PREF_SIZE);
        Tip.on(link, SidebarWords.say("undo.tip"));
        link.setOnAction(_ -> {
            link.setVisited(false);
            undo.run();
        });
        getChildren().setAll(what, link);
        managedProperty().bind(visibleProperty());
        show(Optional.empty());
    }

    /// Shows what was done, or nothing.
    public void show(Optional<String> words) {
        what.setText(words.orElse(""));
        setVisible(words.isPresent());
    }
}
