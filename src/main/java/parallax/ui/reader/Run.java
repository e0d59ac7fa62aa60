package parallax.ui.reader;

import parallax.collation.passage.VariantClass;
import parallax.highlight.Change;
import parallax.highlight.Highlight;
import parallax.highlight.Role;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A stretch of a paragraph set in one typeface. The runs of a paragraph tile it in order.
record Run(Span span, Emphasis emphasis) {
    enum Emphasis {
        PLAIN,
        /// Words whose change may say something else.
        CHANGED
    }

    /// The runs of `paragraph`, a stretch of `text`: words changed in meaning stand apart where
    /// changes are shown. A letter is never parted from its accents.
    static List<Run> of(String text, Span paragraph, List<Highlight> highlights, Set<Role> shown) {
        var runs = new ArrayList<Run>();
        int at = paragraph.start();
        for (Span words : shown.contains(Role.CHANGED) ? changed(highlights) : List.<Span>of()) {
            int start = Math.max(at, Letters.startAt(text, words.start()));
            int end = Math.min(paragraph.end(), Letters.endAt(text, words.end()));
            if (start < end) {
                add(runs, new Span(at, start), Emphasis.PLAIN);
                add(runs, new Span(start, end), Emphasis.CHANGED);
                at = end;
            }
        }
        add(runs, new Span(at, Math.max(at, paragraph.end())), Emphasis.PLAIN);
        return List.copyOf(runs);
    }

    private static List<Span> changed(List<Highlight> highlights) {
        return highlights.stream()
                .flatMap(highlight -> changes(highlight).stream())
                .filter(change -> change.type() == VariantClass.MEANING)
                .map(Change::span)
                .toList();
    }

    static List<Change> changes(Highlight highlight) {
        return switch (highlight) {
            case Highlight.Shared shared -> shared.changes();
            case Highlight.Reworded _, Highlight.Unique _ -> List.of();
        };
    }

    private static void add(List<Run> runs, Span span, Emphasis emphasis) {
        if (!span.isEmpty()) {
            runs.add(new Run(span, emphasis));
        }
    }
}
