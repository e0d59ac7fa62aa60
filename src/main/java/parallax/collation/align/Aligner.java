package parallax.collation.align;

import parallax.collation.token.Witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Aligns every two witnesses of a story: one index of three-word sequences, matches, chains,
/// edges, and the weightiest chains first where two claim the same words.
///
/// The way of BLAST and of passim (Smith, Cordell and Mullen 2015), in words. Chains that prove too
/// little are dropped: a few function words, or a name alone among unrelated text. O(n log n) in
/// the words of all witnesses, plus the pairs that have something in common.
public final class Aligner {
    private final List<int[]> words;
    private final WordWeights weights;
    private final List<Alignment> alignments = new ArrayList<>();

    /// The first witness of the pair at hand, and the weight of all words before each of its own.
    private int weighed = -1;

    private double[] weightBefore = {};

    private Aligner(List<Witness> witnesses, WordWeights weights) {
        words = witnesses.stream().map(witness -> witness.tokens().wordForms()).toList();
        this.weights = weights;
    }

    /// The alignments of all pairs that have something in common, by first and second witness.
    public static List<Alignment> align(List<Witness> witnesses, WordWeights weights) {
        var aligner = new Aligner(witnesses, weights);
        MatchFinder.find(aligner.words, aligner.weights, aligner::read);
        return List.copyOf(aligner.alignments);
    }

    private void read(int first, int second, List<Match> matches) {
        if (first != weighed) {
            weighed = first;
            weightBefore = weightBefore(words.get(first));
        }
        var candidates = new ArrayList<Candidate>();
        for (var chain : Chainer.chains(matches, weightBefore)) {
            var candidate = Candidate.of(chain, weightBefore);
            if (provesSomething(candidate.length, candidate.weight)) {
                candidates.add(candidate);
            }
        }
        if (candidates.isEmpty()) {
            return;
        }
        candidates.sort(Comparator.comparingDouble(candidate -> -candidate.weight));
        var resolver = new Resolver(words.get(first), words.get(second));
        var chains = new ArrayList<Chain>();
        for (Candidate candidate : candidates) {
            resolver.resolve(candidate.matches).ifPresent(chains::add);
        }
        if (!chains.isEmpty()) {
            alignments.add(new Alignment(first, second, chains));
        }
    }

    private double[] weightBefore(int[] forms) {
        var before = new double[forms.length + 1];
        for (int word = 0; word < forms.length; word++) {
            before[word + 1] = before[word] + weights.of(forms[word]);
        }
        return before;
    }

    /// A chain before it is known which of its words a weightier one has taken.
    private record Candidate(List<Match> matches, int length, double weight) {
        static Candidate of(List<Match> matches, double[] weightBefore) {
            int length = 0;
            double weight = 0;
            for (Match match : matches) {
                length += match.length();
                weight += weightBefore[match.endA()] - weightBefore[match.a()];
            }
            return new Candidate(matches, length, weight);
        }
    }

    /// Whether words of this number and weight prove that one text has to do with the other: the
    /// fewer the words, the rarer they have to be.
    static boolean provesSomething(int words, double weight) {
        return (words >= 5 && weight >= 6)
                || (words >= 4 && weight >= 9)
                || (words >= 3 && weight >= 11);
    }
}
