package parallax.ui.reader;

import parallax.article.Cut;
import parallax.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Where every line of an article stands on its page, known without a node for it. Heights count
/// from the top of the page.
final class BodyLayout {
    static final BodyLayout EMPTY = new BodyLayout(0, List.of(), List.of());

    /// A paragraph as it was measured.
    ///
    /// @param span where it stands in the body
    /// @param top the height at which it begins
    /// @param height with the gap below it
    /// @param lines where each line begins and which heights it takes up, in order; at least one
    record Paragraph(Span span, double top, double height, List<Line> lines) {}

    /// @param start offset in the body
    record Line(int start, double top, double bottom) {}

    /// What was cut from the text, shown where it stood.
    ///
    /// @param height with the gap below it
    record Aside(Cut cut, String words, double top, double height) {}

    private final double textWidth;
    private final List<Paragraph> paragraphs;
    private final List<Aside> asides;

    /// @param asides in order; none where cuts are not shown
    BodyLayout(double textWidth, List<Paragraph> paragraphs, List<Aside> asides) {
        this.textWidth = textWidth;
        this.paragraphs = List.copyOf(paragraphs);
        this.asides = List.copyOf(asides);
    }

    List<Aside> asides() {
        return asides;
    }

    /// The aside at the height `y`, if one stands there.
    Optional<Aside> asideAt(double y) {
        return asides.stream()
                .filter(aside -> aside.top() <= y && y < aside.top() + aside.height())
                .findFirst();
    }

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    double textWidth() {
        return textWidth;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /// Where the last paragraph or aside ends; 0 without any.
    double bottom() {
        double text = isEmpty() ? 0 : paragraphs.getLast().top() + paragraphs.getLast().height();
        return asides.isEmpty()
                ? text
                : Math.max(text, asides.getLast().top() + asides.getLast().height());
    }

    /// Number of the paragraph at the height `y`, or the nearest one.
    int paragraphAt(double y) {
        return last(paragraphs.size(), i -> paragraphs.get(i).top() <= y);
    }

    /// Number of the paragraph that has `offset`.
    int paragraphOf(int offset) {
        return last(paragraphs.size(), i -> paragraphs.get(i).span().start() <= offset);
    }

    /// The line that has `offset`.
    Line lineOf(int offset) {
        var lines = paragraphs.get(paragraphOf(offset)).lines();
        return lines.get(last(lines.size(), i -> lines.get(i).start() <= offset));
    }

    /// The line at the height `y`, or the last one above it.
    Line lineAt(double y) {
        var lines = paragraphs.get(paragraphAt(y)).lines();
        return lines.get(last(lines.size(), i -> lines.get(i).top() <= y));
    }

    /// The heights that the words of `span` take up.
    Band band(Span span) {
        Line last = lineOf(Math.max(span.start(), span.end() - 1));
        return new Band(lineOf(span.start()).top(), last.bottom());
    }

    /// The text between two heights, rounded to whole paragraphs.
    Span textBetween(double top, double bottom) {
        return paragraphs
                .get(paragraphAt(top))
                .span()
                .hull(paragraphs.get(paragraphAt(bottom)).span());
    }

    /// The last of `size` places that is `reached`, which all before it are too; else the first.
    private static int last(int size, IntPredicate reached) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (reached.test(middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
