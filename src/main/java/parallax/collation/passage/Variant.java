package parallax.collation.passage;

import parallax.text.Span;

import java.util.Comparator;

/// A place inside shared wording where the two witnesses of a link read differently. Variants are
/// ordered by their place.
///
/// @param a the reading of the link's first witness, in its text; empty where it has no words
/// @param b the reading of the second
public record Variant(VariantClass type, Span a, Span b) implements Comparable<Variant> {
    private static final Comparator<Variant> ORDER =
            Comparator.comparing(Variant::a).thenComparing(Variant::b);

    /// The same place seen from the second witness.
    public Variant turned() {
        return new Variant(type, b, a);
    }

    @Override
    public int compareTo(Variant other) {
        return ORDER.compare(this, other);
    }
}
