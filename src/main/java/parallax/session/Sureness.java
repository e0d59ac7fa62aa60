package parallax.session;

/// How sure it has to be that two articles say the same in other words.
public enum Sureness {
    /// On the five articles of the lab four of five are right, and a little over half is found.
    LIKELY(0),
    /// Nearly nine of ten are right, two of five are found.
    SURE(0.6);

    private final double leastScore;

    Sureness(double leastScore) {
        this.leastScore = leastScore;
    }

    boolean suffices(double score) {
        return score >= leastScore;
    }
}
