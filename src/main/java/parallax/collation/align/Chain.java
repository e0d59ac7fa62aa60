package parallax.collation.align;

/// Words of two witnesses that stand against one another in the same order, with small gaps.
///
/// @param a word numbers in the first witness, ascending
/// @param b word numbers in the second, ascending; `b[i]` stands against `a[i]`
@SuppressWarnings("ArrayRecordComponent") // a million words have to fit; never compared
public record Chain(int[] a, int[] b) {
    public int length() {
        return a.length;
    }
}
