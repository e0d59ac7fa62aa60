package parallax.collation.passage;

import java.util.Arrays;
import java.util.List;

/// Two passages of two witnesses with the same wording but for the variants. Links are ordered by
/// their passages.
///
/// @param a the passage in the witness that comes first
/// @param matched how many words stand in both
/// @param score matched words over all words of both passages, 0..1
/// @param transposed whether the passage stands in another order in the two witnesses
/// @param variants where they read differently, in the order of `a`
public record Link(
        Passage a, Passage b, int matched, double score, boolean transposed, List<Variant> variants)
        implements Comparable<Link> {
    public Link {
        if (a.witness().compareTo(b.witness()) >= 0) {
            throw new IllegalArgumentException("a link goes forward: " + a + " " + b);
        }
        var sorted = variants.toArray(Variant[]::new);
        Arrays.sort(sorted);
        variants = List.of(sorted);
    }

    @Override
    public int compareTo(Link other) {
        int byA = a.compareTo(other.a);
        return byA != 0 ? byA : b.compareTo(other.b);
    }
}
