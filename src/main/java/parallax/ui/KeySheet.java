package parallax.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import parallax.highlight.Role;
import parallax.ui.control.Sheet;
import parallax.ui.notice.Words;
import parallax.ui.theme.RoleStyles;

import java.util.Locale;

/// What the colours mean, and all keys, on one sheet.
final class KeySheet {
    private static final int ROWS = 14;

    private KeySheet() {}

    static Sheet make() {
        return new Sheet(
                Words.of("keys.title"),
                Words.of("sheet.close"),
                () -> new VBox(14, legend(), keys()));
    }

    private static VBox legend() {
        var legend = new VBox(6);
        for (Role role : Role.values()) {
            var swatch = new Region();
            swatch.getStyleClass().addAll("swatch", RoleStyles.of(role));
            var key = LegendKeys.of(role);
            var words =
                    new Label(
                            Words.of("legend.line", Words.of(key), Words.of(key + ".tip")), swatch);
            words.getStyleClass().add("sheet-text");
            legend.getChildren().add(words);
        }
        return legend;
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
