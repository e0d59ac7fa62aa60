package parallax.ui.sidebar;

/// Of which articles the sidebar lists the entities.
public enum Scope {
    STORY,
    /// Only of the one that has the focus.
    ARTICLE
}
