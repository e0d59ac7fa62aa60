package parallax.collation.passage;

import parallax.text.Span;

/// A place inside shared wording where the two witnesses of a link read differently. Variants are
/// ordered by their place.
///
/// @param a the reading of the link's first witness, in its text; empty where it has no words
/// @param b the reading of the second
public record Variant(VariantClass type, Span a, Span b) implements Comparable<Variant> {
    /// The same place seen from the second witness.
    public Variant turned() {
        return new Variant(type, b, a);
    }

    @Override
    public int compareTo(Variant other) {
        int byA = a.compareTo(other.a);
        return byA != 0 ? byA : b.compareTo(other.b);
    }
}
