package parallax.ui.theme;

/// Which colours the reader asked for.
public enum Appearance {
    /// As the rest of the desktop, also when that changes.
    SYSTEM,
    LIGHT,
    DARK
}
