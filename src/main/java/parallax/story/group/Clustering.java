package parallax.story.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Joins what is most alike, two at a time, for as long as their members are alike enough on
/// average (average linkage, Sokal and Michener 1958). Clusters that are fixed take others in, but
/// are never joined with one another. Scratch of one run.
///
/// O(n²) memory; O(n²) time as a rule, O(n³) at worst.
final class Clustering {
    /// What two clusters have that aren't to be joined.
    private static final float APART = Float.NEGATIVE_INFINITY;

    private final float[][] sums;
    private final List<List<Integer>> members;
    private final boolean[] fixed;
    private final int[] nearest;

    /// @param clusters their members; the first `fixedCount` of them are fixed
    private Clustering(Likeness likeness, List<List<Integer>> clusters, int fixedCount) {
        int size = clusters.size();
        sums = new float[size][size];
        members = new ArrayList<>();
        clusters.forEach(cluster -> members.add(new ArrayList<>(cluster)));
        fixed = new boolean[size];
        Arrays.fill(fixed, 0, fixedCount, true);
        nearest = new int[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                sums[i][j] = fixed[i] && fixed[j] ? APART : sum(likeness, i, j);
                sums[j][i] = sums[i][j];
            }
        }
    }

    private float sum(Likeness likeness, int one, int other) {
        double sum = 0;
        for (int a : members.get(one)) {
            for (int b : members.get(other)) {
                sum += likeness.of(a, b);
            }
        }
        return (float) sum;
    }

    /// The clusters in their order, those that were joined in the place of the first of them and
    /// nothing in the places of the others.
    static List<List<Integer>> joined(
            Likeness likeness, List<List<Integer>> clusters, int fixedCount, double enough) {
        var clustering = new Clustering(likeness, clusters, fixedCount);
        clustering.run(enough);
        return clustering.members;
    }

    private void run(double enough) {
        for (int i = 0; i < sums.length; i++) {
            nearest[i] = nearestTo(i);
        }
        for (int best = best(); best >= 0 && mean(best, nearest[best]) >= enough; best = best()) {
            join(Math.min(best, nearest[best]), Math.max(best, nearest[best]));
        }
    }

    private double mean(int one, int other) {
        return sums[one][other] / ((double) members.get(one).size() * members.get(other).size());
    }

    private int best() {
        int best = -1;
        for (int i = 0; i < sums.length; i++) {
            if (nearest[i] >= 0 && (best < 0 || mean(i, nearest[i]) > mean(best, nearest[best]))) {
                best = i;
            }
        }
        return best;
    }

    private int nearestTo(int one) {
        int found = -1;
        for (int i = 0; i < sums.length && !members.get(one).isEmpty(); i++) {
            if (i != one
                    && !members.get(i).isEmpty()
                    && (found < 0 || mean(one, i) > mean(one, found))) {
                found = i;
            }
        }
        return found;
    }

    private void join(int first, int second) {
        boolean isFixed = fixed[first] || fixed[second];
        for (int i = 0; i < sums.length; i++) {
            sums[first][i] = isFixed && fixed[i] ? APART : sums[first][i] + sums[second][i];
            sums[i][first] = sums[first][i];
        }
        fixed[first] = isFixed;
        members.get(first).addAll(members.get(second));
        members.get(second).clear();
        for (int i = 0; i < sums.length; i++) {
            boolean isTouched = i == first || nearest[i] == first || nearest[i] == second;
            if (members.get(i).isEmpty()) {
                nearest[i] = -1;
            } else if (isTouched) {
                nearest[i] = nearestTo(i);
            } else if (nearest[i] >= 0 && mean(i, first) > mean(i, nearest[i])) {
                nearest[i] = first;
            }
        }
    }
}
