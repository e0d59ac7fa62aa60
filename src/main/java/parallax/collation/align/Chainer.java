package parallax.collation.align;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Joins matches that follow one another in both witnesses with small gaps between them: an edited
/// copy is broken into many short matches, and only together do they prove anything.
///
/// Sparse dynamic programming over the matches in order of place, each looking back over a bounded
/// number of others, as chaining is done in sequence alignment. O(m log m) in the matches.
final class Chainer {
    private static final int MOST_GAP_WORDS = 8;
    private static final int MOST_OVERLAP_WORDS = 3;
    private static final int LOOK_BACK = 48;
    private static final double GAP_COST = 0.12;
    private static final double SKEW_COST = 0.1;
    private static final double OVERLAP_COST = 1;

    private final Match[] matches;
    private final double[] weightBefore;
    private final double[] best;
    private final int[] previous;

    /// The furthest end in the first witness of any match up to each.
    private final int[] furthestEnd;

    private Chainer(List<Match> found, double[] weightBefore) {
        matches = found.toArray(Match[]::new);
        Arrays.sort(matches);
        this.weightBefore = weightBefore;
        best = new double[matches.length];
        previous = new int[matches.length];
        furthestEnd = new int[matches.length];
        for (int i = 0; i < matches.length; i++) {
            furthestEnd[i] = Math.max(i == 0 ? 0 : furthestEnd[i - 1], matches[i].endA());
            previous[i] = bestBefore(i);
            best[i] = weight(i) + (previous[i] < 0 ? 0 : joined(previous[i], i));
        }
    }

    private double weight(int match) {
        return weightBefore[matches[match].endA()] - weightBefore[matches[match].a()];
    }

    /// The chains of `matches` that may prove something, each match in at most one; a chain's
    /// matches ascend in both witnesses and don't overlap.
    ///
    /// @param weightBefore the weight of all words of the first witness before each of its words
    static List<List<Match>> chains(List<Match> matches, double[] weightBefore) {
        return new Chainer(matches, weightBefore).extract();
    }

    private int bestBefore(int match) {
        int found = -1;
        double score = 0;
        int nearest = matches[match].a() - MOST_GAP_WORDS;
        int first = Math.max(0, match - LOOK_BACK);
        for (int i = match - 1; i >= first && furthestEnd[i] >= nearest; i--) {
            double candidate = joined(i, match);
            if (candidate > score) {
                score = candidate;
                found = i;
            }
        }
        return found;
    }

    /// What a chain that ends with `before` is worth to `match` behind it; below zero where the two
    /// can't be joined.
    private double joined(int before, int match) {
        int gapA = matches[match].a() - matches[before].endA();
        int gapB = matches[match].b() - matches[before].endB();
        int overlap = Math.max(0, -Math.min(gapA, gapB));
        if (Math.max(gapA, gapB) > MOST_GAP_WORDS
                || overlap > MOST_OVERLAP_WORDS
                || overlap >= matches[match].length()) {
            return -1;
        }
        return best[before]
                - GAP_COST * (Math.max(0, gapA) + Math.max(0, gapB))
                - SKEW_COST * Math.abs(gapA - gapB)
                - OVERLAP_COST * overlap;
    }

    private List<List<Match>> extract() {
        var ends = new ArrayList<Integer>();
        for (int i = 0; i < matches.length; i++) {
            if (canEndChain(i)) {
                ends.add(i);
            }
        }
        ends.sort(Comparator.comparingDouble(i -> -best[i]));
        var used = new boolean[matches.length];
        var chains = new ArrayList<List<Match>>();
        for (int last : ends) {
            if (used[last]) {
                continue;
            }
            var chain = new ArrayDeque<Match>();
            for (int i = last; i >= 0 && !used[i]; i = previous[i]) {
                used[i] = true;
                chain.addFirst(matches[i]);
            }
            chains.add(withoutOverlaps(chain));
        }
        return chains;
    }

    /// Whether a chain may end here. In long texts most matches are there by chance and alone, and
    /// to drop them before they are sorted keeps the cost down.
    private boolean canEndChain(int match) {
        return previous[match] >= 0
                || Aligner.provesSomething(matches[match].length(), weight(match));
    }

    private static List<Match> withoutOverlaps(Iterable<Match> chain) {
        var result = new ArrayList<Match>();
        int endA = 0;
        int endB = 0;
        for (Match match : chain) {
            int overlap = Math.max(0, Math.max(endA - match.a(), endB - match.b()));
            result.add(match.without(overlap));
            endA = match.endA();
            endB = match.endB();
        }
        return result;
    }
}
