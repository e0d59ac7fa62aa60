package parallax.intake.pdf;

/// A word on a page. Lengths are in points; y grows downwards.
///
/// @param size of its type
record Word(
        float left, float top, float right, float bottom, float size, String text, boolean isBold) {
    float middle() {
        return (left + right) / 2;
    }
}
