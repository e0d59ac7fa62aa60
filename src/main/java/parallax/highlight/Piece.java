package parallax.highlight;

import parallax.collation.Collation;
import parallax.collation.passage.Link;
import parallax.collation.passage.Variant;
import parallax.collation.token.Sigil;
import parallax.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A passage of the witness that is planned, as one link has it.
///
/// @param other the witness at the link's other end
/// @param variants those of the link, with the reading of the planned witness first
record Piece(Span span, Sigil other, Link link, List<Variant> variants) {
    /// The piece of `witness` at one end of a link, where it stands there.
    static Optional<Piece> of(Link link, Sigil witness) {
        var a = link.a();
        var b = link.b();
        if (a.witness().equals(witness)) {
            return Optional.of(new Piece(a.span(), b.witness(), link, link.variants()));
        }
        return b.witness().equals(witness)
                ? Optional.of(
                        new Piece(
                                b.span(),
                                a.witness(),
                                link,
                                link.variants().stream().map(Variant::turned).toList()))
                : Optional.empty();
    }

    /// Where the passage stands in the other witness.
    Span there() {
        return link.a().witness().equals(other) ? link.a().span() : link.b().span();
    }

    Stretch stretch(int cluster) {
        return new Stretch(span, cluster);
    }

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
