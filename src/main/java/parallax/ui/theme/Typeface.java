package parallax.ui.theme;

/// In what articles are read.
///
/// @param family a typeface of Parallax's or of the system; another takes its place where it is
///   missing
/// @param size in pixels, within reach
public record Typeface(String family, double size) {
    public static final double SMALLEST = 10;
    public static final double LARGEST = 30;
    public static final Typeface PLAIN = new Typeface(Fonts.READING, 15);

    public Typeface {
        size = Math.clamp(size, SMALLEST, LARGEST);
    }

    /// The same, larger or smaller.
    public Typeface grown(double pixels) {
        return new Typeface(family, size + pixels);
    }

    public Typeface ofFamily(String other) {
        return new Typeface(other, size);
    }
}
