package parallax.ui.reader;

import parallax.highlight.Highlight;
import parallax.text.Span;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// An article's highlights, found by place in O(log n), and its passages, found by cluster at once.
final class HighlightIndex {
    static final HighlightIndex EMPTY = new HighlightIndex(List.of(), Map.of());

    private final List<Highlight> highlights;
    private final Map<Integer, List<Span>> clusters;

    /// @param highlights in order, not overlapping
    /// @param passages where each cluster has passages here, in order
    HighlightIndex(List<Highlight> highlights, Map<Integer, List<Span>> passages) {
        this.highlights = List.copyOf(highlights);
        this.clusters = Map.copyOf(passages);
    }

    List<Highlight> all() {
        return highlights;
    }

    Optional<Highlight> at(int offset) {
        int first = firstEndingAfter(offset);
        return first < highlights.size() && highlights.get(first).span().contains(offset)
                ? Optional.of(highlights.get(first))
                : Optional.empty();
    }

    /// Those with at least one character inside `span`, in order.
    List<Highlight> overlapping(Span span) {
        int from = firstEndingAfter(span.start());
        int to = from;
        while (to < highlights.size() && highlights.get(to).span().start() < span.end()) {
            to++;
        }
        return highlights.subList(from, to);
    }

    /// Where the passages of a cluster stand, in order; empty where the article has none.
    List<Span> cluster(int number) {
        return clusters.getOrDefault(number, List.of());
    }

    /// The same, with nothing where there is no number.
    List<Span> cluster(OptionalInt number) {
        return number.isPresent() ? cluster(number.getAsInt()) : List.of();
    }

    Map<Integer, List<Span>> clusters() {
        return clusters;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = highlights.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (highlights.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
