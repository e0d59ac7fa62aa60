package parallax.collation.align;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The differences of two short sequences that are known to be versions of one another.
///
/// Never to be used on unrelated text: a minimal edit script of two unrelated texts is noise, and
/// its cost grows with their differences (Myers 1986).
public final class WordDiff {
    private static final DiffAlgorithmI<Integer> MYERS = new MyersDiff<>();
    private static final Comparator<Difference> BY_PLACE =
            Comparator.comparingInt(Difference::a0).thenComparingInt(Difference::b0);

    private WordDiff() {}

    /// A place where the two sequences differ: `a0..a1` of the first against `b0..b1` of the
    /// second, ends exclusive; one of the two may be empty.
    public record Difference(int a0, int a1, int b0, int b1) {}

    /// The differences in order of place.
    public static List<Difference> differences(List<Integer> a, List<Integer> b) {
        var differences = new ArrayList<Difference>();
        for (var change : MYERS.computeDiff(a, b, new Unheard())) {
            differences.add(difference(change));
        }
        differences.sort(BY_PLACE);
        return differences;
    }

    private static Difference difference(Change change) {
        return new Difference(
                change.startOriginal, change.endOriginal, change.startRevised, change.endRevised);
    }

    /// The sequences are short: nobody waits.
    private static final class Unheard implements DiffAlgorithmListener {
        @Override
        public void diffStart() {}

        @Override
        public void diffStep(int value, int max) {}

        @Override
        public void diffEnd() {}
    }
}
