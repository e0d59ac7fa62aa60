package parallax.ui.reader;

import javafx.geometry.Point2D;

import parallax.article.Cut;
import parallax.text.Span;

/// Hears what the reader points at on an article's page.
interface PageListener {
    PageListener NONE =
            new PageListener() {
                @Override
                public void picked(int letter) {}

                @Override
                public void noteClicked(int offset) {}

                @Override
                public void noteWanted(Span passage, Point2D screen) {}

                @Override
                public void putBack(Cut cut) {}

                @Override
                public void cut(int paragraph) {}
            };

    /// A letter was clicked.
    void picked(int letter);

    /// The note in the margin about `offset` was clicked.
    void noteClicked(int offset);

    /// The reader wants to write a note on a passage.
    ///
    /// @param screen where the mouse is
    void noteWanted(Span passage, Point2D screen);

    /// A cut is to go back where it stood.
    void putBack(Cut cut);

    /// A paragraph is to be cut, counted from 0.
    void cut(int paragraph);
}
