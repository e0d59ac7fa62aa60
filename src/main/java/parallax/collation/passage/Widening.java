package parallax.collation.passage;

import parallax.collation.align.WordDiff;
import parallax.collation.passage.Segment.Stretch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Widens segments over the words around them that belong to the same statement, so that what
/// changed at the edge of a sentence is seen as a variant.
///
/// A few words left over at the beginning or end of a sentence go to the segment beside them, as do
/// some more that are mostly the same, and those between two segments of one chain go to the first
/// of the two. No word goes to two segments.
final class Widening {
    /// More words than this at the edge of a sentence are a statement of their own.
    private static final int MOST_EDGE_WORDS = 3;

    /// A gap inside a chain is never longer.
    private static final int MOST_GAP_WORDS = 8;

    private final WordView a;
    private final WordView b;
    private final List<Segment> segments;

    /// The numbers of the segments by their place in `b`; to widen them doesn't change it.
    private final int[] byB;

    /// Where each segment stands in `byB`.
    private final int[] rankInB;

    private Widening(List<Segment> segments, WordView a, WordView b) {
        this.a = a;
        this.b = b;
        this.segments = new ArrayList<>(segments);
        byB =
                IntStream.range(0, segments.size())
                        .boxed()
                        .sorted(Comparator.comparingInt(i -> segments.get(i).b().from()))
                        .mapToInt(i -> i)
                        .toArray();
        rankInB = new int[byB.length];
        for (int rank = 0; rank < byB.length; rank++) {
            rankInB[byB[rank]] = rank;
        }
    }

    /// The same segments, each as wide as it may be.
    ///
    /// @param segments by their place in `a`; one may lie in a gap of another
    static List<Segment> widened(List<Segment> segments, WordView a, WordView b) {
        var widening = new Widening(segments, a, b);
        for (int i = 0; i < segments.size(); i++) {
            widening.growHead(i);
        }
        for (int i = 0; i < segments.size(); i++) {
            widening.widenTail(i);
        }
        for (int i = 0; i < segments.size(); i++) {
            widening.widenHead(i);
        }
        return widening.segments;
    }

    /// Takes in equal words that a heavier chain had claimed for the sentence before.
    private void growHead(int i) {
        var segment = segments.get(i);
        var first = firstWords(i);
        int grown = 0;
        while (segment.a().from() - grown > first.a0()
                && segment.b().from() - grown > first.b0()
                && a.formOf(segment.a().from() - grown - 1)
                        == b.formOf(segment.b().from() - grown - 1)) {
            grown++;
        }
        if (grown == 0) {
            return;
        }
        segments.set(
                i,
                new Segment(
                        segment.chain(),
                        segment.a().reaching(segment.a().from() - grown, segment.a().to()),
                        segment.b().reaching(segment.b().from() - grown, segment.b().to()),
                        segment.matched() + grown));
    }

    private void widenTail(int i) {
        var segment = segments.get(i);
        int endA = a.endOf(segment.a().sentence());
        int endB = b.endOf(segment.b().sentence());
        int most = MOST_EDGE_WORDS;
        if (i + 1 < segments.size()) {
            var next = segments.get(i + 1);
            endA = Math.max(segment.a().to(), Math.min(endA, next.a().from()));
            most = next.chain() == segment.chain() ? MOST_GAP_WORDS : most;
        }
        if (rankInB[i] + 1 < byB.length) {
            int next = segments.get(byB[rankInB[i] + 1]).b().from();
            endB = Math.max(segment.b().to(), Math.min(endB, next));
        }
        var last = new Edit(segment.a().to(), endA, segment.b().to(), endB);
        if (!last.isEmpty() && (longer(last) <= most || isMostlyEqual(last))) {
            replace(
                    i,
                    segment.a().reaching(segment.a().from(), endA),
                    segment.b().reaching(segment.b().from(), endB));
        }
    }

    private void widenHead(int i) {
        var segment = segments.get(i);
        var first = firstWords(i);
        if (!first.isEmpty() && (longer(first) <= MOST_EDGE_WORDS || isMostlyEqual(first))) {
            replace(
                    i,
                    segment.a().reaching(first.a0(), segment.a().to()),
                    segment.b().reaching(first.b0(), segment.b().to()));
        }
    }

    private static int longer(Edit edge) {
        return Math.max(edge.a1() - edge.a0(), edge.b1() - edge.b0());
    }

    /// Whether at least half of the words at an edge stand on both sides: a gap of a chain that
    /// reaches into the next sentence.
    private boolean isMostlyEqual(Edit edge) {
        if (longer(edge) > MOST_GAP_WORDS) {
            return false;
        }
        int equal = edge.a1() - edge.a0();
        for (var found :
                WordDiff.differences(
                        a.formsOf(edge.a0(), edge.a1()), b.formsOf(edge.b0(), edge.b1()))) {
            equal -= found.a1() - found.a0();
        }
        return 2 * equal >= longer(edge);
    }

    /// The first words of its sentences that no segment before it has, as the beginning of an edit.
    private Edit firstWords(int i) {
        var segment = segments.get(i);
        int fromA = a.firstWordOf(segment.a().sentence());
        int fromB = b.firstWordOf(segment.b().sentence());
        if (i > 0) {
            fromA = Math.max(fromA, segments.get(i - 1).a().to());
        }
        if (rankInB[i] > 0) {
            fromB = Math.max(fromB, segments.get(byB[rankInB[i] - 1]).b().to());
        }
        return new Edit(
                Math.min(fromA, segment.a().from()),
                segment.a().from(),
                Math.min(fromB, segment.b().from()),
                segment.b().from());
    }

    private void replace(int i, Stretch newA, Stretch newB) {
        segments.set(
                i, new Segment(segments.get(i).chain(), newA, newB, segments.get(i).matched()));
    }
}
