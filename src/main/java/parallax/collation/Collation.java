package parallax.collation;

import parallax.collation.passage.Cluster;
import parallax.collation.passage.ClusterFinder;
import parallax.collation.passage.Link;
import parallax.collation.passage.Rewording;
import parallax.collation.passage.RewordingJoiner;
import parallax.collation.token.Sigil;
import parallax.collation.token.Witness;
import parallax.text.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the articles of one story have in common. Immutable.
///
/// @param clusters every statement that at least two witnesses make, by number
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

    /// The cluster that has what `before` had: in the same words, else in others. Its number may be
    /// smaller, if other versions have joined it since.
    public Optional<Cluster> successor(Cluster before) {
        return clusters.stream()
                .filter(cluster ->
                        cluster.links().containsAll(before.links())
                                && cluster.rewordings().containsAll(before.rewordings()))
                .findFirst();
    }

    public Optional<Cluster> cluster(int number) {
        return clusters.stream().filter(cluster -> cluster.number() == number).findFirst();
    }

    /// Every link of every cluster, cluster by cluster.
    public List<Link> links() {
        return clusters.stream().flatMap(cluster -> cluster.links().stream()).toList();
    }

    /// Every rewording of every cluster, cluster by cluster.
    public List<Rewording> rewordings() {
        return clusters.stream().flatMap(cluster -> cluster.rewordings().stream()).toList();
    }

    /// This collation with these rewordings and no others, brought together with what is shared
    /// word for word; overlaps and groups stay those of the words.
    public Collation reworded(List<Rewording> rewordings) {
        var joined = RewordingJoiner.joined(ClusterFinder.clusters(links()), rewordings, witnesses);
        return new Collation(witnesses, joined, overlaps, groups);
    }

    /// Where the passages of one witness stand, in order, by the number of their cluster.
    public Map<Integer, List<Span>> passagesIn(Sigil sigil) {
        var passages = new HashMap<Integer, List<Span>>();
        for (Cluster cluster : clusters) {
            var here = cluster.passagesIn(sigil);
            if (!here.isEmpty()) {
                passages.put(cluster.number(), here);
            }
        }
        return passages;
    }

    /// The share of `row`'s words that stand in `column`.
    public double overlap(Sigil row, Sigil column) {
        return overlaps.get(row.index()).get(column.index());
    }
}
