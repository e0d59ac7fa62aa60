package parallax.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import parallax.ui.notice.Words;

import java.util.Locale;

/// All keys on one sheet over the window, until the reader has seen enough.
final class KeySheet extends StackPane {
    private static final int ROWS = 14;

    private final Button close = new Button(Words.of("keys.close"));

    KeySheet() {
        getStyleClass().add("key-sheet");
        setVisible(false);
        setOnMouseClicked(_ -> setVisible(false));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Made when it is first wanted: a hundred labels are a tenth of the window.
    private void build() {
        var title = new Label(Words.of("keys.title"));
        title.getStyleClass().add("picture-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        close.getStyleClass().addAll("small", "flat");
        close.setOnAction(_ -> setVisible(false));
        var card = new VBox(new HBox(title, close), keys());
        card.getStyleClass().add("key-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(card);
    }

    /// Shows it, or puts it away.
    void flip() {
        if (getChildren().isEmpty()) {
            build();
        }
        setVisible(!isVisible());
        if (isVisible()) {
            close.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            setVisible(false);
            event.consume();
        }
    }

    /// In two columns; a line of the words has keys, a bar and what they do.
    private static GridPane keys() {
        var grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        var lines = Words.of("keys.list").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var parts = lines.get(i).split("\\|", 2);
            var keys = new Label(ofSystem(parts[0]));
            keys.getStyleClass().add("keys");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(keys, 2 * (i / ROWS), i % ROWS);
            grid.add(new Label(parts[1]), 2 * (i / ROWS) + 1, i % ROWS);
        }
        return grid;
    }

    private static String ofSystem(String keys) {
        boolean isMac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        return isMac ? keys.replace("Ctrl", "⌘").replace("Alt", "⌥") : keys;
    }
}
