package parallax.finding;

import parallax.collation.token.Sigil;
import parallax.text.Span;

/// A stretch of an article that a finding is about.
public record Place(Sigil article, Span span) {}
