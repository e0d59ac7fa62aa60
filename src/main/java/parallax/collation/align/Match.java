package parallax.collation.align;

/// An unbroken run of equal words in two witnesses. Matches are ordered by their place.
///
/// @param a the first word of the run in the first witness, counted in words
/// @param b the same in the second
/// @param length in words, at least one
record Match(int a, int b, int length) implements Comparable<Match> {
    int endA() {
        return a + length;
    }

    int endB() {
        return b + length;
    }

    /// The match without its first `words` words.
    Match without(int words) {
        return new Match(a + words, b + words, length - words);
    }

    @Override
    public int compareTo(Match other) {
        return a == other.a ? Integer.compare(b, other.b) : Integer.compare(a, other.a);
    }
}
