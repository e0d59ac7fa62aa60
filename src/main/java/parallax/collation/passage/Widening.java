package parallax.collation.passage;

import parallax.collation.passage.Segment.Stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Widens segments over the words around them that belong to the same statement, so that what
/// changed at the edge of a sentence is seen as a variant.
///
/// A few words left over at the beginning or end of a sentence go to the segment beside them, and
/// those between two segments of one chain to the first of the two. No word goes to two segments.
final class Widening {
    /// More words than this at the edge of a sentence are a statement of their own.
    private static final int MOST_EDGE_WORDS = 3;

    /// A gap inside a chain is never longer.
    private static final int MOST_GAP_WORDS = 8;

    private final WordView a;
    private final WordView b;
    private final List<Segment> segments;
    private final NavigableMap<Integer, Integer> segmentByB = new TreeMap<>();

    private Widening(List<Segment> segments, WordView a, WordView b) {
        this.a = a;
        this.b = b;
        this.segments = new ArrayList<>(segments);
        for (int i = 0; i < segments.size(); i++) {
            segmentByB.put(segments.get(i).b().from(), i);
        }
    }

    /// The same segments, each as wide as it may be.
    ///
    /// @param segments by their place in `a`, not overlapping in either witness
    static List<Segment> widened(List<Segment> segments, WordView a, WordView b) {
        var widening = new Widening(segments, a, b);
        for (int i = 0; i < segments.size(); i++) {
            widening.widenTail(i);
        }
        for (int i = 0; i < segments.size(); i++) {
            widening.widenHead(i);
        }
        return widening.segments;
    }

    private void widenTail(int i) {
        var segment = segments.get(i);
        int endA = a.endOf(segment.a().sentence());
        int endB = b.endOf(segment.b().sentence());
        int most = MOST_EDGE_WORDS;
        if (i + 1 < segments.size()) {
            var next = segments.get(i + 1);
            endA = Math.min(endA, next.a().from());
            most = next.chain() == segment.chain() ? MOST_GAP_WORDS : most;
        }
        var nextInB = segmentByB.higherKey(segment.b().from());
        if (nextInB != null) {
            endB = Math.min(endB, nextInB);
        }
        if (endA - segment.a().to() <= most && endB - segment.b().to() <= most) {
            replace(
                    i,
                    segment.a().reaching(segment.a().from(), endA),
                    segment.b().reaching(segment.b().from(), endB));
        }
    }

    private void widenHead(int i) {
        var segment = segments.get(i);
        int fromA = a.firstWordOf(segment.a().sentence());
        int fromB = b.firstWordOf(segment.b().sentence());
        if (i > 0) {
            fromA = Math.max(fromA, segments.get(i - 1).a().to());
        }
        var previousInB = segmentByB.lowerEntry(segment.b().from());
        if (previousInB != null) {
            fromB = Math.max(fromB, segments.get(previousInB.getValue()).b().to());
        }
        if (segment.a().from() - fromA <= MOST_EDGE_WORDS
                && segment.b().from() - fromB <= MOST_EDGE_WORDS) {
            replace(
                    i,
                    segment.a().reaching(fromA, segment.a().to()),
                    segment.b().reaching(fromB, segment.b().to()));
        }
    }

    private void replace(int i, Stretch newA, Stretch newB) {
        segments.set(
                i, new Segment(segments.get(i).chain(), newA, newB, segments.get(i).matched()));
    }
}
