package parallax.collation.passage;

import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/// Tells which segments stand in another order in the second witness: those outside the heaviest
/// subsequence that ascends in both witnesses. O(n log n).
final class Transpositions {
    private final List<Segment> segments;
    private final int[] weight;
    private final int[] previous;

    /// For each place in the second witness the last segment of the heaviest subsequence that ends
    /// there; heavier from place to place.
    private final TreeMap<Integer, Integer> heaviest = new TreeMap<>();

    private Transpositions(List<Segment> segments) {
        this.segments = segments;
        weight = new int[segments.size()];
        previous = new int[segments.size()];
    }

    /// The numbers of the transposed ones.
    ///
    /// @param segments by their place in the first witness
    static BitSet among(List<Segment> segments) {
        if (areInOrder(segments)) {
            return new BitSet();
        }
        var transpositions = new Transpositions(segments);
        for (int i = 0; i < segments.size(); i++) {
            transpositions.add(i);
        }
        return transpositions.outsideHeaviest();
    }

    private static boolean areInOrder(List<Segment> segments) {
        for (int i = 1; i < segments.size(); i++) {
            if (segments.get(i).b().from() <= segments.get(i - 1).b().from()) {
                return false;
            }
        }
        return true;
    }

    private void add(int segment) {
        int place = segments.get(segment).b().from();
        var before = heaviest.lowerEntry(place);
        previous[segment] = before == null ? -1 : before.getValue();
        weight[segment] =
                segments.get(segment).matched() + (before == null ? 0 : weight[before.getValue()]);
        var at = heaviest.floorEntry(place);
        if (at != null && weight[at.getValue()] >= weight[segment]) {
            return;
        }
        heaviest.put(place, segment);
        for (var after = heaviest.higherEntry(place);
                after != null && weight[after.getValue()] <= weight[segment];
                after = heaviest.higherEntry(place)) {
            heaviest.remove(after.getKey());
        }
    }

    private BitSet outsideHeaviest() {
        var outside = new BitSet(segments.size());
        outside.set(0, segments.size());
        int segment = heaviest.isEmpty() ? -1 : heaviest.lastEntry().getValue();
        while (segment >= 0) {
            outside.clear(segment);
            segment = previous[segment];
        }
        return outside;
    }
}
