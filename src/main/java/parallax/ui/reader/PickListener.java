package parallax.ui.reader;

import parallax.collation.token.Sigil;

/// Is told which letter of an article was clicked.
public interface PickListener {
    /// Hears of a click on a letter.
    ///
    /// @param offset in UTF-16 units of the article's body
    void picked(Sigil article, int offset);
}
