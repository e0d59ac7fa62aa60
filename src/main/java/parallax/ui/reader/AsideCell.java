package parallax.ui.reader;

import javafx.scene.layout.Region;

import parallax.article.Cut;
import parallax.text.Span;

import java.util.List;

/// What was cut from an article, greyed where it stood.
final class AsideCell extends Region {
    /// How far it is set in from the text.
    static final double INSET = 12;

    /// Of menus and lists of links the beginning tells enough.
    private static final int LONGEST = 360;

    private final ParagraphFlow flow = new ParagraphFlow();

    AsideCell(BodyLayout.Aside aside, double width, ReadingType type) {
        getStyleClass().add("aside");
        setManaged(false);
        set(flow, aside.words(), type);
        flow.setManaged(false);
        flow.resizeRelocate(INSET, 0, width - INSET, aside.height());
        getChildren().add(flow);
        resizeRelocate(0, aside.top(), width, aside.height() - type.paragraphGap());
    }

    static void set(ParagraphFlow flow, String words, ReadingType type) {
        var all = new Span(0, words.length());
        flow.set(words, all, List.of(new Run(all, Run.Emphasis.PLAIN)), type.small());
    }

    /// What is shown of a cut, on one line.
    static String words(Cut cut) {
        var words = cut.text().replace("\n", " · ");
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return words.substring(0, end) + "…";
    }
}
