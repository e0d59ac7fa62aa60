package parallax.ui.reader;

import parallax.text.Span;

import java.util.List;
import java.util.Optional;

/// The mentions of chosen entities in one article, lit up.
///
/// @param all in order, not overlapping
/// @param current the one the reader has stepped to
public record Lit(List<Span> all, Optional<Span> current) {
    public static final Lit NONE = new Lit(List.of(), Optional.empty());

    public Lit {
        all = List.copyOf(all);
    }
}
