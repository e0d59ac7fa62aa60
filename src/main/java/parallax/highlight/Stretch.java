package parallax.highlight;

import parallax.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// A stretch of a text that belongs to one cluster.
record Stretch(Span span, int cluster) {
    private static final Comparator<Piece> SHORTEST =
            Comparator.<Piece>comparingInt(piece -> piece.span().length())
                    .thenComparingInt(Piece::cluster);

    /// The stretches that `pieces` make up, in order, not overlapping. Where pieces of several
    /// clusters lie over one another the shortest wins: words that were moved out of a sentence are
    /// seen inside it.
    static List<Stretch> of(List<Piece> pieces) {
        var bounds = new TreeSet<Integer>();
        for (Piece piece : pieces) {
            bounds.add(piece.span().start());
            bounds.add(piece.span().end());
        }
        var byPlace = pieces.stream().sorted(Comparator.comparing(Piece::span)).toList();
        var open = new ArrayList<Piece>();
        var stretches = new ArrayList<Stretch>();
        int next = 0;
        int from = 0;
        for (int bound : bounds) {
            if (!open.isEmpty()) {
                int cluster = open.stream().min(SHORTEST).orElseThrow().cluster();
                add(stretches, new Stretch(new Span(from, bound), cluster));
            }
            open.removeIf(piece -> piece.span().end() == bound);
            while (next < byPlace.size() && byPlace.get(next).span().start() == bound) {
                open.add(byPlace.get(next++));
            }
            from = bound;
        }
        return stretches;
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
