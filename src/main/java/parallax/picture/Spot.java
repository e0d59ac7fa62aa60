package parallax.picture;

import parallax.collation.token.Sigil;
import parallax.text.Span;

import java.util.OptionalInt;

/// A part of a picture that tells more and leads somewhere.
///
/// @param words what it tells
public record Spot(double x, double y, double width, double height, String words, Goal goal) {
    /// A passage of an article.
    ///
    /// @param cluster number of the cluster that it belongs to
    public record Goal(Sigil article, Span passage, OptionalInt cluster) {}

    /// Whether a point lies in it.
    public boolean contains(double px, double py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }
}
