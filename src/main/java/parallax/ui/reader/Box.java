package parallax.ui.reader;

import javafx.geometry.Rectangle2D;

/// A stretch of one line of text on the page.
record Box(double left, double top, double right, double bottom) {
    static Box of(Rectangle2D area) {
        return new Box(area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY());
    }

    Box grown(double sideways) {
        return new Box(left - sideways, top, right + sideways, bottom);
    }

    Box moved(double right, double down) {
        return new Box(left + right, top + down, this.right + right, bottom + down);
    }

    boolean covers(Box other) {
        return left <= other.left
                && other.right <= right
                && top <= other.top
                && other.bottom <= bottom;
    }

    boolean sharesColumnsWith(Box other) {
        return left < other.right && other.left < right;
    }

    /// Whether the other goes on in the same line where this one ends.
    boolean touches(Box other) {
        return top == other.top && other.left <= right + 1 && left <= other.right + 1;
    }

    Box hull(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
