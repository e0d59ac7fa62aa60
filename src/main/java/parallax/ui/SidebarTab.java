package parallax.ui;

/// What stands at the right of the window.
public enum SidebarTab {
    ENTITIES,
    FINDINGS,
    ARTICLE
}
