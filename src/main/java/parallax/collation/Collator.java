package parallax.collation;

import parallax.collation.align.Aligner;
import parallax.collation.align.WordWeights;
import parallax.collation.passage.ClusterFinder;
import parallax.collation.passage.DisjointSets;
import parallax.collation.passage.Link;
import parallax.collation.passage.PassageFinder;
import parallax.collation.token.Sigil;
import parallax.collation.token.Vocabulary;
import parallax.collation.token.Witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Compares texts: what each two of them share word for word, where that was changed, and what all
/// of them have.
///
/// The texts are compared in an order of their own, whatever order they are given in, so that
/// nothing but the sigils depends on it. Keeps no state; any thread may call it.
public final class Collator {
    /// From this share of its words on, an article is a near copy of the one that has them.
    private static final double NEAR_COPY = 0.5;

    private Collator() {}

    /// Compares `texts`; the sigil of each is its place in the list. O(n log n) in the words of all
    /// texts, plus what they share pair by pair.
    public static Collation collate(List<String> texts) {
        return collate(witnesses(texts));
    }

    /// The texts cut into tokens and sentences.
    public static Witnesses witnesses(List<String> texts) {
        var vocabulary = new Vocabulary();
        var inOwnOrder =
                IntStream.range(0, texts.size())
                        .boxed()
                        .sorted(Comparator.comparing(texts::get))
                        .map(i -> Witness.of(new Sigil(i), texts.get(i), vocabulary))
                        .toList();
        return new Witnesses(inOwnOrder, vocabulary);
    }

    /// Witnesses in the order in which they are compared, and the vocabulary of all of them.
    public record Witnesses(List<Witness> inOwnOrder, Vocabulary vocabulary) {}

    /// Compares texts that are cut into tokens already.
    public static Collation collate(Witnesses witnesses) {
        var inOwnOrder = witnesses.inOwnOrder();
        var weights = WordWeights.of(inOwnOrder, witnesses.vocabulary());
        var passageFinder = new PassageFinder(inOwnOrder, weights);
        var links = new ArrayList<Link>();
        var overlapping = new Overlaps(inOwnOrder.size());
        for (var alignment : Aligner.align(inOwnOrder, weights)) {
            var shared = passageFinder.links(alignment);
            links.addAll(shared);
            overlapping.add(shared);
        }
        var bySigil = inOwnOrder.stream().sorted(Comparator.comparing(Witness::sigil)).toList();
        var overlaps = overlapping.shares(bySigil);
        return Collation.of(bySigil, ClusterFinder.clusters(links), overlaps, groups(overlaps));
    }

    private static List<List<Sigil>> groups(List<List<Double>> overlaps) {
        var sets = new DisjointSets(overlaps.size());
        for (int row = 0; row < overlaps.size(); row++) {
            for (int column = 0; column < overlaps.size(); column++) {
                if (overlaps.get(row).get(column) >= NEAR_COPY) {
                    sets.join(row, column);
                }
            }
        }
        var groups = new TreeMap<Integer, List<Sigil>>();
        for (int i = 0; i < overlaps.size(); i++) {
            groups.computeIfAbsent(sets.find(i), set -> new ArrayList<>()).add(new Sigil(i));
        }
        return List.copyOf(groups.values());
    }
}
