package parallax.ui.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// Which height of one article stands against which height of another: piecewise linear through the
/// passages both have in the same order, and never going back.
final class ScrollChain {
    /// A passage that both have.
    ///
    /// @param here where it begins in the one
    /// @param there where it begins in the other
    /// @param weight how much it counts where passages stand in different orders
    record Tie(double here, double there, double weight) {}

    private final double[] here;
    private final double[] there;

    private ScrollChain(List<Tie> ties) {
        here = ties.stream().mapToDouble(Tie::here).toArray();
        there = ties.stream().mapToDouble(Tie::there).toArray();
    }

    /// The heaviest chain of `ties` that goes forward in both, from the top of both to `end`, the
    /// bottom of both. O(n log n).
    static ScrollChain through(List<Tie> ties, Tie end) {
        var chain = new ArrayList<Tie>();
        chain.add(new Tie(0, 0, 0));
        for (Tie tie : heaviest(ties)) {
            if (tie.here() > chain.getLast().here() && tie.there() >= chain.getLast().there()) {
                chain.add(tie);
            }
        }
        chain.add(end);
        return new ScrollChain(chain);
    }

    /// Where the height `y` of the one belongs in the other.
    double map(double y) {
        int found = Arrays.binarySearch(here, y);
        if (found >= 0) {
            return there[found];
        }
        int after = Math.clamp(-found - 1, 1, here.length - 1);
        double run = here[after] - here[after - 1];
        double share = run <= 0 ? 0 : (y - here[after - 1]) / run;
        return there[after - 1] + share * (there[after] - there[after - 1]);
    }

    /// The heaviest increasing subsequence, by a tree of best sums over the ranks of `there`.
    private static List<Tie> heaviest(List<Tie> ties) {
        var sorted = new ArrayList<>(ties);
        // Of ties at one height only one can be taken: the later of them come first.
        sorted.sort((a, b) ->
                a.here() != b.here()
                        ? Double.compare(a.here(), b.here())
                        : Double.compare(b.there(), a.there()));
        double[] ranks = sorted.stream().mapToDouble(Tie::there).sorted().distinct().toArray();
        int[] best = new int[ranks.length + 1];
        Arrays.fill(best, -1);
        double[] sum = new double[sorted.size()];
        int[] before = new int[sorted.size()];
        int last = -1;
        for (int i = 0; i < sorted.size(); i++) {
            int rank = Arrays.binarySearch(ranks, sorted.get(i).there()) + 1;
            before[i] = bestBelow(best, sum, rank - 1);
            sum[i] = sorted.get(i).weight() + (before[i] < 0 ? 0 : sum[before[i]]);
            for (int r = rank; r < best.length; r += r & -r) {
                if (best[r] < 0 || sum[best[r]] < sum[i]) {
                    best[r] = i;
                }
            }
            last = last < 0 || sum[last] < sum[i] ? i : last;
        }
        Deque<Tie> chain = new ArrayDeque<>();
        for (int i = last; i >= 0; i = before[i]) {
            chain.addFirst(sorted.get(i));
        }
        return List.copyOf(chain);
    }

    private static int bestBelow(int[] best, double[] sum, int rank) {
        int found = -1;
        for (int r = rank; r > 0; r -= r & -r) {
            if (best[r] >= 0 && (found < 0 || sum[found] < sum[best[r]])) {
                found = best[r];
            }
        }
        return found;
    }
}
