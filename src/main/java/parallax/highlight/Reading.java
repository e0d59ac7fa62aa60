package parallax.highlight;

import parallax.collation.token.Sigil;

/// What another witness has where words were changed; empty where it has nothing.
public record Reading(Sigil witness, String words) {}
