package parallax.bench.race;

/// How much of what there was to find was found, and how much of what was found is right.
///
/// @param wanted how much there was to find, in words
/// @param found how much of that was found
/// @param claimed how much was said to be shared
/// @param right how much of that is
record Score(long wanted, long found, long claimed, long right) {
    static final Score NONE = new Score(0, 0, 0, 0);

    Score plus(Score other) {
        return new Score(
                wanted + other.wanted,
                found + other.found,
                claimed + other.claimed,
                right + other.right);
    }

    double recall() {
        return found / (double) wanted;
    }

    double precision() {
        return right / (double) Math.max(1, claimed);
    }
}
