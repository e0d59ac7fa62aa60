package parallax.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.function.Supplier;

/// A sheet of paper over the window, until the reader has seen enough. What stands on it is made
/// when it is first wanted.
public final class Sheet extends StackPane {
    private final Button close;
    private final String title;
    private final Supplier<Node> content;

    /// @param closing what stands on the button that puts it away
    public Sheet(String title, String closing, Supplier<Node> content) {
        this.title = title;
        this.content = content;
        close = new Button(closing);
        getStyleClass().add("sheet-veil");
        setVisible(false);
        close.getStyleClass().addAll("small", "flat");
        close.setOnAction(_ -> setVisible(false));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /// Shows it, or puts it away.
    public void flip() {
        if (getChildren().isEmpty()) {
            build();
        }
        setVisible(!isVisible());
        if (isVisible()) {
            close.requestFocus();
        }
    }

    private void build() {
        var heading = new Label(title);
        heading.getStyleClass().add("sheet-title");
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        var card = new VBox(new HBox(heading, close), content.get());
        card.getStyleClass().add("sheet-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(card);
    }

    /// Beside the card.
    private void clicked(MouseEvent event) {
        if (event.getTarget() == this) {
            setVisible(false);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            setVisible(false);
            event.consume();
        }
    }
}
