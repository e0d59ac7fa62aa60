package parallax.collation.align;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

import java.util.List;

/// The differences of two short sequences that are known to be versions of one another.
///
/// Never to be used on unrelated text: a minimal edit script of two unrelated texts is noise, and
/// its cost grows with their differences (Myers 1986).
public final class WordDiff {
    private WordDiff() {}

    /// A place where the two sequences differ: `a0..a1` of the first against `b0..b1` of the
    /// second, ends exclusive; one of the two may be empty.
    public record Difference(int a0, int a1, int b0, int b1) {}

    /// The differences in order of place.
    public static List<Difference> differences(List<Integer> a, List<Integer> b) {
        return DiffUtils.diff(a, b).getDeltas().stream().map(WordDiff::difference).toList();
    }

    private static Difference difference(AbstractDelta<Integer> delta) {
        int a = delta.getSource().getPosition();
        int b = delta.getTarget().getPosition();
        return new Difference(a, a + delta.getSource().size(), b, b + delta.getTarget().size());
    }
}
