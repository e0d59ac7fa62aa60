package parallax.collation.passage;

import java.util.Comparator;

/// Two passages of two witnesses that make the same statement in other words. Ordered by their
/// passages.
///
/// @param a the passage in the witness that comes first
/// @param score how surely they say the same, 0..1
public record Rewording(Passage a, Passage b, double score) implements Comparable<Rewording> {
    private static final Comparator<Rewording> ORDER =
            Comparator.comparing(Rewording::a).thenComparing(Rewording::b);

    public Rewording {
        if (a.witness().compareTo(b.witness()) >= 0) {
            throw new IllegalArgumentException("a rewording goes forward: " + a + " " + b);
        }
    }

    @Override
    public int compareTo(Rewording other) {
        return ORDER.compare(this, other);
    }
}
