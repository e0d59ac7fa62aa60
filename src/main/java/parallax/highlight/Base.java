package parallax.highlight;

import parallax.collation.token.Sigil;

/// What the articles are compared with.
public sealed interface Base {
    /// Each with all the others.
    record AllOthers() implements Base {}

    /// Each with this one; this one with all the others.
    record One(Sigil witness) implements Base {}
}
