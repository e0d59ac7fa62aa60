package parallax.ui.overview;

import parallax.session.Statement;

/// What the reader can ask of the grid.
public interface GridActions {
    /// Show a version where it stands in its article.
    void open(Statement statement, Statement.Cell cell);
}
