package parallax.ui.findings;

import javafx.geometry.Point2D;

import parallax.finding.Finding;

/// What the reader can do with a finding.
public interface FindingActions {
    /// Show where it is.
    void choose(Finding finding);

    /// Change its words, if it is the reader's own note.
    ///
    /// @param screen where the mouse is
    void change(Finding finding, Point2D screen);

    /// Write a note on where it is.
    ///
    /// @param screen where the mouse is
    void note(Finding finding, Point2D screen);

    /// Copy it with the sentences it stands in and their sources.
    void copy(Finding finding);

    /// Take it off the list.
    void dismiss(Finding finding);
}
