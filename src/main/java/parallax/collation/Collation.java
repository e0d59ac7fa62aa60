package parallax.collation;

import parallax.collation.passage.Cluster;
import parallax.collation.passage.ClusterFinder;
import parallax.collation.passage.Link;
import parallax.collation.passage.Passage;
import parallax.collation.passage.Rewording;
import parallax.collation.passage.RewordingJoiner;
import parallax.collation.token.Sigil;
import parallax.collation.token.Witness;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the articles of one story have in common. Immutable.
///
/// @param clusters every statement that at least two witnesses make, by number
/// @param overlaps row by row, the share of a witness's words (0..1) that stand in the column's
/// @param groups the witnesses, near copies together, each in exactly one group
/// @param parts what each witness has of the clusters, by number of the cluster
public record Collation(
        List<Witness> witnesses,
        List<Cluster> clusters,
        List<List<Double>> overlaps,
        List<List<Sigil>> groups,
        List<List<Part>> parts) {
    /// What one witness has of a cluster.
    ///
    /// @param passages where it makes the statement, in order
    /// @param links those that end there
    public record Part(Cluster cluster, List<Span> passages, List<Link> links) {
        public Part {
            passages = List.copyOf(passages);
            links = List.copyOf(links);
        }
    }

    static Collation of(
            List<Witness> witnesses,
            List<Cluster> clusters,
            List<List<Double>> overlaps,
            List<List<Sigil>> groups) {
        var parts = Stream.generate(ArrayList<Part>::new).limit(witnesses.size()).toList();
        for (Cluster cluster : clusters) {
            var passages = new HashMap<Sigil, List<Span>>();
            for (Passage member : cluster.members()) {
                add(passages, member.witness(), member.span());
            }
            var links = new HashMap<Sigil, List<Link>>();
            for (Link link : cluster.links()) {
                add(links, link.a().witness(), link);
                add(links, link.b().witness(), link);
            }
            passages.forEach((sigil, here) -> {
                var ending = links.getOrDefault(sigil, List.of());
                parts.get(sigil.index()).add(new Part(cluster, here, ending));
            });
        }
        return new Collation(witnesses, clusters, overlaps, groups, List.copyOf(parts));
    }

    private static <T> void add(Map<Sigil, List<T>> lists, Sigil sigil, T one) {
        lists.computeIfAbsent(sigil, _ -> new ArrayList<>()).add(one);
    }

    public Collation {
        witnesses = List.copyOf(witnesses);
        clusters = List.copyOf(clusters);
        overlaps = overlaps.stream().map(List::copyOf).toList();
        groups = groups.stream().map(List::copyOf).toList();
        parts = parts.stream().map(List::copyOf).toList();
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
        return of(witnesses, joined, overlaps, groups);
    }

    /// What a witness has of the clusters, by number of the cluster.
    public List<Part> partsOf(Sigil sigil) {
        return parts.get(sigil.index());
    }

    /// Where the passages of one witness stand, in order, by the number of their cluster.
    public Map<Integer, List<Span>> passagesIn(Sigil sigil) {
        var passages = new HashMap<Integer, List<Span>>();
        for (Part part : partsOf(sigil)) {
            passages.put(part.cluster().number(), part.passages());
        }
        return passages;
    }

    /// The share of `row`'s words that stand in `column`.
    public double overlap(Sigil row, Sigil column) {
        return overlaps.get(row.index()).get(column.index());
    }
}
