package parallax.ui;

/// What stands in the middle of the window.
public enum CentreTab {
    /// The articles side by side.
    COLUMNS,
    /// Who says what.
    PASSAGES,
    /// The story at a glance.
    OVERVIEW
}
