package parallax.ui.reader;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import parallax.ui.theme.Fonts;
import parallax.ui.theme.Typeface;

/// The typography of an article's page at one font size. All heights are whole pixels, so that
/// lines and marks stay crisp.
///
/// @param typeface what it is set in
/// @param lineGap what is added below each line
/// @param paragraphGap what is added below each paragraph
/// @param widest the longest comfortable line
record ReadingType(
        Typeface typeface,
        Font plain,
        Font bold,
        Font headline,
        double lineGap,
        double paragraphGap,
        double widest) {
    private static final double LINE_HEIGHT = 1.6;
    private static final double PARAGRAPH_GAP = 0.7;
    private static final double HEADLINE = 1.25;
    private static final double SMALL = 0.87;
    private static final double SMALLEST = 9;
    private static final int LETTERS_A_LINE = 68;

    /// About as wide, letter for letter, as news in English.
    private static final String SAMPLE =
            "The council closed the old bridge on Tuesday and said the work would take a year.";

    static ReadingType of(Typeface typeface) {
        double size = typeface.size();
        var plain = Fonts.of(typeface);
        var sample = new Text(SAMPLE);
        sample.setFont(plain);
        double natural = sample.getLayoutBounds().getHeight();
        double letter = sample.getLayoutBounds().getWidth() / SAMPLE.length();
        return new ReadingType(
                typeface,
                plain,
                Fonts.boldOf(typeface),
                Font.font(typeface.family(), FontWeight.BOLD, Math.rint(size * HEADLINE)),
                Math.max(0, Math.round(size * LINE_HEIGHT) - natural),
                Math.round(size * PARAGRAPH_GAP),
                Math.round(letter * LETTERS_A_LINE));
    }

    /// The same a little smaller, for what stands beside the text.
    ReadingType small() {
        double size = Math.max(SMALLEST, Math.rint(plain.getSize() * SMALL));
        return of(new Typeface(typeface.family(), size));
    }

    Font font(Run.Emphasis emphasis) {
        return switch (emphasis) {
            case PLAIN -> plain;
            case CHANGED -> bold;
        };
    }

    /// The system's own typeface for scripts from right to left. Ours lacks them, and JavaFX puts
    /// words in the wrong order on a line that takes letters from two typefaces.
    Font fontFromRight(Run.Emphasis emphasis) {
        return switch (emphasis) {
            case PLAIN -> Fonts.system(plain.getSize());
            case CHANGED -> Fonts.systemBold(plain.getSize());
        };
    }
}
