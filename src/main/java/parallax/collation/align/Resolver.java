package parallax.collation.align;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Gives each word of two witnesses to the first chain that claims it, and lets the chains grow
/// over the words at their edges.
final class Resolver {
    private static final int FEWEST_WORDS = 3;

    private final int[] first;
    private final int[] second;
    private final boolean[] takenA;
    private final boolean[] takenB;
    private final EdgeFinder edges;

    private int[] a = new int[16];
    private int[] b = new int[16];
    private int length;

    /// @param first the word forms of the first witness
    /// @param second those of the second
    Resolver(int[] first, int[] second) {
        this.first = first;
        this.second = second;
        takenA = new boolean[first.length];
        takenB = new boolean[second.length];
        edges = new EdgeFinder(this::canStandAgainst);
    }

    /// The chain of `matches` with what is still free of it, grown at both ends; nothing where too
    /// little is left.
    Optional<Chain> resolve(List<Match> matches) {
        length = 0;
        for (Match match : matches) {
            for (int i = 0; i < match.length(); i++) {
                if (!takenA[match.a() + i] && !takenB[match.b() + i]) {
                    add(match.a() + i, match.b() + i);
                }
            }
        }
        if (length < FEWEST_WORDS) {
            return Optional.empty();
        }
        take();
        grow();
        return Optional.of(new Chain(Arrays.copyOf(a, length), Arrays.copyOf(b, length)));
    }

    private void grow() {
        var before = edges.before(a[0], b[0]);
        var after = edges.after(a[length - 1], b[length - 1]);
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        int[] chainA = Arrays.copyOf(a, length);
        int[] chainB = Arrays.copyOf(b, length);
        length = 0;
        before.forEach(match -> add(match.a(), match.b()));
        for (int i = 0; i < chainA.length; i++) {
            add(chainA[i], chainB[i]);
        }
        after.forEach(match -> add(match.a(), match.b()));
        take();
    }

    private boolean canStandAgainst(int i, int j) {
        return i >= 0
                && j >= 0
                && i < first.length
                && j < second.length
                && first[i] == second[j]
                && !takenA[i]
                && !takenB[j];
    }

    private void add(int wordA, int wordB) {
        if (length == a.length) {
            a = Arrays.copyOf(a, length * 2);
            b = Arrays.copyOf(b, length * 2);
        }
        a[length] = wordA;
        b[length++] = wordB;
    }

    private void take() {
        for (int i = 0; i < length; i++) {
            takenA[a[i]] = true;
            takenB[b[i]] = true;
        }
    }
}
