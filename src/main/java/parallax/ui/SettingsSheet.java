package parallax.ui;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

import parallax.session.Sureness;
import parallax.ui.control.ChoiceBar;
import parallax.ui.control.Sheet;
import parallax.ui.notice.Words;
import parallax.ui.theme.Appearance;
import parallax.ui.theme.Contrast;
import parallax.ui.theme.Typeface;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The settings on one sheet. Each takes effect at once, in all windows.
final class SettingsSheet {
    private static final double FAMILY_WIDTH = 230;

    private final Preferences preferences;
    private final GridPane rows = new GridPane();

    private SettingsSheet(Preferences preferences) {
        this.preferences = preferences;
    }

    static Sheet make(Preferences preferences) {
        return new Sheet(
                Words.of("settings.title"),
                Words.of("sheet.close"),
                () -> new SettingsSheet(preferences).build());
    }

    private Node build() {
        rows.getStyleClass().add("settings-grid");
        choice(
                "settings.appearance",
                List.of(Appearance.values()),
                preferences.appearanceProperty(),
                SettingsSheet::label);
        choice(
                "settings.contrast",
                List.of(Contrast.values()),
                preferences.contrastProperty(),
                SettingsSheet::label);
        choice(
                "settings.rewordings",
                List.of(Sureness.values()),
                preferences.surenessProperty(),
                SettingsSheet::label);
        row("settings.family", families());
        row("settings.size", sizes());
        var remembered = new Label(Words.of("settings.remembered"));
        remembered.getStyleClass().add("sheet-text");
        remembered.setWrapText(true);
        remembered.setMaxWidth(2 * FAMILY_WIDTH);
        var reset = new Button(Words.of("settings.reset"));
        reset.getStyleClass().add("small");
        reset.setOnAction(_ -> preferences.reset());
        return new VBox(16, rows, remembered, reset);
    }

    private <T> void choice(
            String key,
            List<T> all,
            ObjectProperty<T> chosen,
            Function<T, ChoiceBar.Label> labels) {
        row(key, new ChoiceBar<>(all, chosen, labels).styled("settings-choice"));
    }

    private void row(String key, Node control) {
        var name = new Label(Words.of(key));
        name.setLabelFor(control);
        name.getStyleClass().add("settings-name");
        rows.addRow(rows.getRowCount(), name, control);
    }

    /// Parallax's own typefaces before those of the system.
    private ComboBox<String> families() {
        var box = new ComboBox<String>();
        box.getItems()
                .setAll(
                        Stream.concat(Stream.of("Literata", "Inter"), Font.getFamilies().stream())
                                .distinct()
                                .toList());
        box.setPrefWidth(FAMILY_WIDTH);
        var typeface = preferences.typefaceProperty();
        typeface.subscribe(now -> box.setValue(now.family()));
        box.setOnAction(_ -> typeface.set(typeface.get().ofFamily(box.getValue())));
        return box;
    }

    private HBox sizes() {
        var slider = new Slider(Typeface.SMALLEST, Typeface.LARGEST, Typeface.PLAIN.size());
        var size = new Label();
        size.getStyleClass().add("sheet-text");
        slider.setPrefWidth(FAMILY_WIDTH - 50);
        slider.setAccessibleText(Words.of("settings.size"));
        var typeface = preferences.typefaceProperty();
        typeface.subscribe(now -> {
            slider.setValue(now.size());
            size.setText(Words.of("settings.size.now", now.size() / Typeface.PLAIN.size()));
        });
        slider.valueProperty()
                .subscribe(value ->
                        typeface.set(
                                new Typeface(
                                        typeface.get().family(), Math.rint(value.doubleValue()))));
        var both = new HBox(10, slider, size);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private static ChoiceBar.Label label(Appearance appearance) {
        return new ChoiceBar.Label(TopBar.words(appearance), Words.of("settings.appearance"));
    }

    private static ChoiceBar.Label label(Sureness sureness) {
        var key =
                switch (sureness) {
                    case LIKELY -> "sureness.likely";
                    case SURE -> "sureness.sure";
                };
        return new ChoiceBar.Label(Words.of(key), Words.of(key + ".tip"));
    }

    private static ChoiceBar.Label label(Contrast contrast) {
        var key =
                switch (contrast) {
                    case USUAL -> "contrast.usual";
                    case HIGH -> "contrast.high";
                };
        return new ChoiceBar.Label(Words.of(key), Words.of(key + ".tip"));
    }
}
