package parallax.ui.passage;

import parallax.collation.token.Sigil;
import parallax.text.Span;

/// What the reader can ask of the versions of a passage.
public interface PassageActions {
    /// Lay the others against this article's version.
    void compareWith(Sigil base);

    /// Bring a place into view.
    void goTo(Sigil article, Span passage);

    /// Let go of the passage.
    void close();
}
