package parallax.collation.passage;

/// The part of a chain that lies within one sentence on either side. Word numbers, ends exclusive.
///
/// @param chain number of the chain it was cut from
/// @param matched how many words of the two stretches stand against one another
record Segment(int chain, Stretch a, Stretch b, int matched) {
    /// A stretch of words of one sentence.
    record Stretch(int sentence, int from, int to) {
        int length() {
            return to - from;
        }

        Stretch reaching(int newFrom, int newTo) {
            return new Stretch(sentence, newFrom, newTo);
        }
    }

    /// How far the longer of the two stretches reaches, in words.
    int reach() {
        return Math.max(a.length(), b.length());
    }
}
