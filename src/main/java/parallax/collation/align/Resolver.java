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

    /// The chain at hand; it has no word twice.
    private final int[] a;

    private final int[] b;
    private int length;

    /// @param first the word forms of the first witness
    /// @param second those of the second
    Resolver(int[] first, int[] second) {
        this.first = first;
        this.second = second;
        takenA = new boolean[first.length];
        takenB = new boolean[second.length];
        a = new int[Math.min(first.length, second.length)];
        b = new int[a.length];
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
        var before = before(a[0], b[0]);
        var after = after(a[length - 1], b[length - 1]);
        System.arraycopy(a, 0, a, before.size(), length);
        System.arraycopy(b, 0, b, before.size(), length);
        for (int i = 0; i < before.size(); i++) {
            a[i] = before.get(i).a();
            b[i] = before.get(i).b();
        }
        length += before.size();
        after.forEach(match -> add(match.a(), match.b()));
        take();
    }

    /// Near copies are one chain from end to end: nothing is to be looked for there.
    private List<Match> before(int wordA, int wordB) {
        return Math.min(wordA, wordB) == 0 ? List.of() : edges.before(wordA, wordB);
    }

    private List<Match> after(int wordA, int wordB) {
        return wordA + 1 == first.length || wordB + 1 == second.length
                ? List.of()
                : edges.after(wordA, wordB);
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
