package parallax.ui.theme;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// The typefaces that Parallax brings along, so that it looks and breaks lines alike everywhere.
public final class Fonts {
    /// What articles are set in unless the reader chose another.
    static final String READING = "Literata";

    private static final String SYSTEM = "System";
    private static final List<String> FILES =
            List.of(
                    "Literata-Regular.ttf",
                    "Literata-Bold.ttf",
                    "Inter-Regular.otf",
                    "Inter-SemiBold.otf",
                    "Inter-Bold.otf");

    static {
        FILES.forEach(Fonts::register);
    }

    private Fonts() {}

    /// Makes the typefaces known to style sheets. Costs nothing when called again.
    public static void load() {
        // The work is done once, when this class is initialised.
    }

    /// The typeface in which articles are read.
    public static Font reading(double size) {
        return Font.font(READING, FontWeight.NORMAL, size);
    }

    /// A typeface for a text.
    public static Font of(Typeface typeface) {
        return Font.font(typeface.family(), FontWeight.NORMAL, typeface.size());
    }

    public static Font boldOf(Typeface typeface) {
        return Font.font(typeface.family(), FontWeight.BOLD, typeface.size());
    }

    /// The typeface of headlines and of words that were changed.
    public static Font readingBold(double size) {
        return Font.font(READING, FontWeight.BOLD, size);
    }

    /// The desktop's typeface, for scripts that ours lack.
    public static Font system(double size) {
        return Font.font(SYSTEM, FontWeight.NORMAL, size);
    }

    public static Font systemBold(double size) {
        return Font.font(SYSTEM, FontWeight.BOLD, size);
    }

    private static void register(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("/parallax/fonts/" + file)) {
            if (in == null || Font.loadFont(in, 12) == null) {
                throw new IllegalStateException("a typeface is missing: " + file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
