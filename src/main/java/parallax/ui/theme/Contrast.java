package parallax.ui.theme;

/// How far colours stand apart.
public enum Contrast {
    USUAL,
    /// Black on white or white on black, and every mark at least 4.5 to 1.
    HIGH
}
