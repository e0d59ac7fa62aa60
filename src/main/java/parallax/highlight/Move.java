package parallax.highlight;

import parallax.collation.token.Sigil;

/// That a passage stands in another order in another witness.
///
/// @param paragraphsLater how many paragraphs further on it stands there, fewer than none for
///   earlier
public record Move(Sigil witness, int paragraphsLater) {}
