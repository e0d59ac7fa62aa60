package parallax.collation.align;

import java.util.ArrayList;
import java.util.List;

/// Finds how far a chain reaches beyond its outermost matches: words that are too few for an anchor
/// but stand close to it.
///
/// Extension with a bounded window, as at the ends of a local alignment (Smith and Waterman 1981):
/// an equal word earns, a skipped or replaced one costs, and the best end wins.
final class EdgeFinder {
    private static final int WINDOW = 14;
    private static final float EQUAL = 1f;
    private static final float SKIPPED = -0.6f;
    private static final float REPLACED = -0.7f;

    /// Whether word `a` of the first witness may stand against word `b` of the second.
    interface Equality {
        boolean test(int a, int b);
    }

    private final Equality equality;
    private final float[][] score = new float[WINDOW + 1][WINDOW + 1];

    EdgeFinder(Equality equality) {
        this.equality = equality;
    }

    /// The single words that belong to a chain which begins at word `a` and word `b`, ascending.
    List<Match> before(int a, int b) {
        return grown(a, b, -1).reversed();
    }

    /// The single words that belong to a chain which ends at word `a` and word `b`, ascending.
    List<Match> after(int a, int b) {
        return grown(a, b, 1);
    }

    /// @param step from one word to the next away from the chain: 1 or -1
    private List<Match> grown(int a, int b, int step) {
        int bestI = 0;
        int bestJ = 0;
        for (int i = 0; i <= WINDOW; i++) {
            for (int j = 0; j <= WINDOW; j++) {
                score[i][j] = score(i, j, equality.test(a + step * i, b + step * j));
                if (score[i][j] > score[bestI][bestJ]) {
                    bestI = i;
                    bestJ = j;
                }
            }
        }
        var way = new ArrayList<Match>();
        int i = bestI;
        int j = bestJ;
        while (i > 0 && j > 0) {
            boolean equal = equality.test(a + step * i, b + step * j);
            if (score[i][j] == score[i - 1][j - 1] + (equal ? EQUAL : REPLACED)) {
                if (equal) {
                    way.add(new Match(a + step * i, b + step * j, 1));
                }
                i--;
                j--;
            } else if (score[i][j] == score[i - 1][j] + SKIPPED) {
                i--;
            } else {
                j--;
            }
        }
        return way.reversed();
    }

    private float score(int i, int j, boolean equal) {
        if (i == 0 || j == 0) {
            return SKIPPED * (i + j);
        }
        float straight = score[i - 1][j - 1] + (equal ? EQUAL : REPLACED);
        return Math.max(straight, Math.max(score[i - 1][j], score[i][j - 1]) + SKIPPED);
    }
}
