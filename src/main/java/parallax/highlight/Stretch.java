package parallax.highlight;

import parallax.text.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// A stretch of a text that belongs to one cluster.
record Stretch(Span span, int cluster) {
    private static final Comparator<Stretch> SHORTEST =
            Comparator.<Stretch>comparingInt(stretch -> stretch.span.length())
                    .thenComparingInt(Stretch::cluster);

    /// What `stretches` make up, in order, not overlapping. Where those of several clusters lie
    /// over one another the shortest wins: words that were moved out of a sentence are seen inside
    /// it.
    static List<Stretch> flat(Collection<Stretch> stretches) {
        var bounds = new TreeSet<Integer>();
        for (Stretch stretch : stretches) {
            bounds.add(stretch.span.start());
            bounds.add(stretch.span.end());
        }
        var byPlace = stretches.stream().sorted(Comparator.comparing(Stretch::span)).toList();
        var open = new ArrayList<Stretch>();
        var flat = new ArrayList<Stretch>();
        int next = 0;
        int from = 0;
        for (int bound : bounds) {
            if (!open.isEmpty()) {
                int cluster = open.stream().min(SHORTEST).orElseThrow().cluster;
                add(flat, new Stretch(new Span(from, bound), cluster));
            }
            open.removeIf(stretch -> stretch.span.end() == bound);
            while (next < byPlace.size() && byPlace.get(next).span.start() == bound) {
                open.add(byPlace.get(next++));
            }
            from = bound;
        }
        return flat;
    }

    /// What of `stretches` none of `taken` has. All are in order and don't overlap. O(n).
    static List<Stretch> outside(List<Stretch> taken, List<Stretch> stretches) {
        var outside = new ArrayList<Stretch>();
        int passed = 0;
        for (Stretch stretch : stretches) {
            int at = stretch.span.start();
            while (passed < taken.size() && taken.get(passed).span.end() <= at) {
                passed++;
            }
            for (int i = passed; i < taken.size() && at < stretch.span.end(); i++) {
                var gap = new Span(at, Math.max(at, taken.get(i).span.start()));
                stretch.span
                        .intersection(gap)
                        .ifPresent(left -> outside.add(new Stretch(left, stretch.cluster)));
                at = taken.get(i).span.end();
            }
            if (at < stretch.span.end()) {
                outside.add(new Stretch(new Span(at, stretch.span.end()), stretch.cluster));
            }
        }
        return outside;
    }

    private static void add(List<Stretch> stretches, Stretch stretch) {
        boolean joins =
                !stretches.isEmpty()
                        && stretches.getLast().cluster == stretch.cluster
                        && stretches.getLast().span.end() == stretch.span.start();
        stretches.add(
                joins
                        ? new Stretch(
                                stretches.removeLast().span.hull(stretch.span), stretch.cluster)
                        : stretch);
    }
}
