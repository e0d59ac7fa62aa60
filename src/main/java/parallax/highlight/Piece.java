package parallax.highlight;

import parallax.collation.Collation;
import parallax.collation.passage.Link;
import parallax.collation.passage.Variant;
import parallax.collation.token.Sigil;
import parallax.text.Span;

import java.util.List;
import java.util.stream.Stream;

/// A passage of the witness that is planned, as one link has it.
///
/// @param other the witness at the link's other end
/// @param variants those of the link, with the reading of the planned witness first
record Piece(int cluster, Span span, Sigil other, Link link, List<Variant> variants) {
    Stream<Change> changes(Collation collation) {
        var otherText = collation.witness(other).text();
        return variants.stream()
                .map(variant ->
                        new Change(
                                variant.a(),
                                variant.type(),
                                List.of(new Reading(other, variant.b().of(otherText)))));
    }
}
