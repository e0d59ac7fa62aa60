package parallax.ui.reader;

import parallax.text.Span;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Places of one article that are lit up: the mentions of chosen entities, or what was looked for.
///
/// @param all in order, not overlapping
/// @param current the one the reader has stepped to
public record Lit(List<Span> all, Optional<Span> current) {
    public static final Lit NONE = new Lit(List.of(), Optional.empty());

    public Lit {
        all = List.copyOf(all);
    }

    /// Those that begin in `stretch` or reach into it. O(log n + places there).
    List<Span> in(Span stretch) {
        int from = Collections.binarySearch(all, new Span(stretch.start(), stretch.start()));
        int first = Math.max(0, (from < 0 ? -from - 1 : from) - 1);
        int to = Collections.binarySearch(all, new Span(stretch.end(), stretch.end()));
        return all.subList(first, Math.max(first, to < 0 ? -to - 1 : to));
    }
}
