package parallax.intake.clean;

import java.util.ArrayList;
import java.util.List;

/// Finds the paragraphs of a plain text.
///
/// Blank lines separate them. Within such a block a line is a paragraph, unless the text is wrapped
/// at a certain width: then its lines are joined again.
public final class Paragraphs {
    private Paragraphs() {}

    /// The paragraphs in order: none blank, white space collapsed, and none much longer than what a
    /// reader can take in. O(length).
    ///
    /// @param text lines that end in a line feed
    public static List<String> of(String text) {
        var blocks = blocks(text);
        var wrap = LineWrap.of(blocks);
        var joiner = new LineJoiner(text);
        return blocks.stream()
                .flatMap(block -> paragraphs(block, wrap).stream())
                .map(joiner::join)
                .map(WhiteSpace::collapse)
                .flatMap(paragraph -> LongParagraph.cut(paragraph).stream())
                .toList();
    }

    /// The lines between two blank ones each.
    private static List<List<Line>> blocks(String text) {
        var blocks = new ArrayList<List<Line>>();
        boolean isOpen = false;
        for (var raw : (Iterable<String>) text.lines()::iterator) {
            if (WhiteSpace.isBlank(raw)) {
                isOpen = false;
                continue;
            }
            if (!isOpen) {
                blocks.add(new ArrayList<>());
                isOpen = true;
            }
            blocks.getLast().add(Line.of(raw));
        }
        return blocks;
    }

    /// The lines of each paragraph in `block`.
    private static List<List<Line>> paragraphs(List<Line> block, LineWrap wrap) {
        var paragraphs = new ArrayList<List<Line>>();
        for (Line line : block) {
            if (paragraphs.isEmpty() || !continues(paragraphs.getLast(), line, wrap)) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(line);
        }
        return paragraphs;
    }

    private static boolean continues(List<Line> paragraph, Line next, LineWrap wrap) {
        return wrap.continues(paragraph.getFirst(), paragraph.getLast(), next);
    }
}
