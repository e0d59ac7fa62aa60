package parallax.ui;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import parallax.ui.control.Sheet;
import parallax.ui.notice.Words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Which version this is, and whose work it stands on, under which licences. The build stops where
/// a jar that is shipped is not on the list.
final class AboutSheet {
    private static final String LIST = "licences.txt";
    private static final double HEIGHT = 360;

    /// @param name what it is called
    /// @param home its address
    private record Work(String name, String licence, String home) {}

    private AboutSheet() {}

    static Sheet make() {
        return new Sheet(Words.of("about.title"), Words.of("sheet.close"), AboutSheet::build);
    }

    private static Node build() {
        var about = new Label(Words.of("about.text"));
        about.getStyleClass().add("sheet-text");
        var list = new GridPane();
        list.getStyleClass().add("key-grid");
        list.setPadding(new Insets(0, 24, 0, 0)); // beside the scroll bar
        for (Work work : works()) {
            var name = new Label(work.name());
            name.getStyleClass().add("keys");
            list.addRow(
                    list.getRowCount(), name, new Label(work.licence()), new Label(work.home()));
        }
        var scroll = new ScrollPane(list);
        scroll.setPrefHeight(HEIGHT);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return new VBox(14, about, scroll);
    }

    private static List<Work> works() {
        try (InputStream in = AboutSheet.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("a list is missing: " + LIST);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\\|", -1))
                    .map(parts -> new Work(parts[0], parts[1], parts[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
