package parallax.collation;

import parallax.collation.passage.Cluster;
import parallax.collation.passage.Link;
import parallax.collation.token.Sigil;
import parallax.collation.token.Witness;

import java.util.List;

/// What the articles of one story have in common, word for word. Immutable.
///
/// @param clusters every passage that at least two witnesses share, by number
/// @param overlaps row by row, the share of a witness's words (0..1) that stand in the column's
/// @param groups the witnesses, near copies together, each in exactly one group
public record Collation(
        List<Witness> witnesses,
        List<Cluster> clusters,
        List<List<Double>> overlaps,
        List<List<Sigil>> groups) {
    public Collation {
        witnesses = List.copyOf(witnesses);
        clusters = List.copyOf(clusters);
        overlaps = overlaps.stream().map(List::copyOf).toList();
        groups = groups.stream().map(List::copyOf).toList();
    }

    public Witness witness(Sigil sigil) {
        return witnesses.get(sigil.index());
    }

    /// Every link of every cluster, sorted by where it begins.
    public List<Link> links() {
        return clusters.stream().flatMap(cluster -> cluster.links().stream()).toList();
    }

    /// The share of `row`'s words that stand in `column`.
    public double overlap(Sigil row, Sigil column) {
        return overlaps.get(row.index()).get(column.index());
    }
}
