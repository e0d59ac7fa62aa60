package parallax.ui.reader;

/// A stretch of height.
record Band(double top, double bottom) {
    Band minus(double y) {
        return new Band(top - y, bottom - y);
    }

    boolean overlaps(Band other) {
        return top < other.bottom && other.top < bottom;
    }

    Band hull(Band other) {
        return new Band(Math.min(top, other.top), Math.max(bottom, other.bottom));
    }
}
