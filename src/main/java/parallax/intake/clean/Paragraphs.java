package parallax.intake.clean;

import java.util.ArrayList;
import java.util.List;

/// Finds the paragraphs of a plain text.
///
/// Blank lines separate them. Between two of these a line is a paragraph, unless the text is
/// wrapped at a certain width: then its lines are joined again.
public final class Paragraphs {
    private final LineWrap wrap;
    private final LineJoiner joiner;
    private final List<Line> open = new ArrayList<>();
    private final List<String> found = new ArrayList<>();

    private Paragraphs(String text) {
        this.wrap = LineWrap.of(text);
        this.joiner = new LineJoiner(text);
    }

    /// The paragraphs in order: none blank, each on one line with single spaces, and none much
    /// longer than what can be read in one breath. O(length).
    ///
    /// @param text lines that end in a line feed
    public static List<String> of(String text) {
        var paragraphs = new Paragraphs(text);
        text.lines().map(Line::of).forEach(paragraphs::add);
        paragraphs.close();
        return List.copyOf(paragraphs.found);
    }

    private void add(Line line) {
        if (line.isBlank()) {
            close();
            return;
        }
        if (!open.isEmpty() && !wrap.continues(open.getFirst(), open.getLast(), line)) {
            close();
        }
        open.add(line);
    }

    private void close() {
        found.addAll(LongParagraph.cut(WhiteSpace.collapse(joiner.join(open))));
        open.clear();
    }
}
