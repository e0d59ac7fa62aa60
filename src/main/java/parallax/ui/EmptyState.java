package parallax.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import parallax.ui.notice.Words;

import java.util.Optional;

/// What stands in the middle while nothing is open: an invitation.
final class EmptyState extends StackPane {
    /// @param sample opens the sample story, if there is one
    EmptyState(Runnable open, Runnable paste, Optional<Runnable> sample) {
        getStyleClass().add("empty-state");
        var title = new Label(Words.of("empty.title"));
        title.getStyleClass().add("empty-title");
        var text = new Label(Words.of("empty.text"));
        text.getStyleClass().add("empty-text");
        text.setWrapText(true);
        var openButton = button("open", open);
        openButton.getStyleClass().add("accent");
        var buttons = new HBox(openButton, button("paste", paste));
        sample.ifPresent(show -> buttons.getChildren().add(button("open.sample", show)));
        buttons.getStyleClass().add("empty-buttons");
        var card = new VBox(title, text, buttons);
        card.getStyleClass().add("empty-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(card);
    }

    private static Button button(String key, Runnable action) {
        var button = new Button(Words.of(key));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
