package parallax.ui.reader;

import parallax.article.Cut;

/// Hears what the reader points at on an article's page.
interface PageListener {
    PageListener NONE =
            new PageListener() {
                @Override
                public void picked(int letter) {}

                @Override
                public void noteClicked(int offset) {}

                @Override
                public void putBack(Cut cut) {}

                @Override
                public void cut(int paragraph) {}
            };

    /// A letter was clicked.
    void picked(int letter);

    /// The note in the margin about `offset` was clicked.
    void noteClicked(int offset);

    /// A cut is to go back where it stood.
    void putBack(Cut cut);

    /// A paragraph is to be cut, counted from 0.
    void cut(int paragraph);
}
