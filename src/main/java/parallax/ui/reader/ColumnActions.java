package parallax.ui.reader;

import javafx.geometry.Point2D;

import parallax.article.Cut;
import parallax.text.Span;

/// What the reader can ask of a column. The row of columns only passes it on: what becomes of it
/// shows when the list of columns changes.
public interface ColumnActions {
    /// Compare all the others with this one.
    void compareWith(Column column);

    /// Put what was cut from the column's article back where it stood.
    void putBack(Column column, Cut cut);

    /// Cut a paragraph from the column's article, counted from 0.
    void cut(Column column, int paragraph);

    /// Write a note on a passage.
    ///
    /// @param screen where the mouse is
    void note(Column column, Span passage, Point2D screen);

    void hide(Column column);

    void close(Column column);

    /// Let the column stand at `index` of the list, counted without it.
    void move(Column column, int index);
}
