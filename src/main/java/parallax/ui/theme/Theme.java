package parallax.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;

/// Dresses scenes in the style sheets of Parallax and changes them when the reader or the desktop
/// asks for light or dark. One for the whole program; it keeps the scenes it has dressed.
public final class Theme {
    private final ObjectProperty<Appearance> appearance =
            new SimpleObjectProperty<>(this, "appearance", Appearance.SYSTEM);
    private final ObjectProperty<Contrast> contrast =
            new SimpleObjectProperty<>(this, "contrast", Contrast.USUAL);
    private final List<Scene> scenes = new ArrayList<>();

    public Theme() {
        Fonts.load();
        appearance.subscribe(this::change);
        contrast.subscribe(this::change);
        Platform.getPreferences().colorSchemeProperty().subscribe(this::change);
        change();
    }

    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    public ObjectProperty<Contrast> contrastProperty() {
        return contrast;
    }

    /// Puts the style sheets on `scene`, now and whenever the appearance changes.
    public void dress(Scene scene) {
        scenes.add(scene);
        scene.getStylesheets().setAll(sheets());
    }

    /// Forgets a scene that isn't shown any more.
    public void letGo(Scene scene) {
        scenes.remove(scene);
    }

    private void change() {
        Application.setUserAgentStylesheet(
                switch (scheme()) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
        scenes.forEach(scene -> scene.getStylesheets().setAll(sheets()));
    }

    private List<String> sheets() {
        var palette =
                switch (scheme()) {
                    case LIGHT -> "palette-light.css";
                    case DARK -> "palette-dark.css";
                };
        var sheets = new ArrayList<>(List.of(palette, "parallax.css", "window.css"));
        switch (contrast.get()) {
            case USUAL -> {}
            case HIGH ->
                    sheets.add(
                            switch (scheme()) {
                                case LIGHT -> "contrast-light.css";
                                case DARK -> "contrast-dark.css";
                            });
        }
        return sheets.stream().map(Theme::sheet).toList();
    }

    private ColorScheme scheme() {
        return switch (appearance.get()) {
            case SYSTEM -> Platform.getPreferences().getColorScheme();
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        };
    }

    private static String sheet(String name) {
        URL place = Theme.class.getResource(name);
        if (place == null) {
            throw new IllegalStateException("a style sheet is missing: " + name);
        }
        return place.toExternalForm();
    }
}
