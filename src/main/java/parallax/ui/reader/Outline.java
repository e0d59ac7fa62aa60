package parallax.ui.reader;

import javafx.geometry.Point2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

import java.util.ArrayList;
import java.util.List;

/// The line drawn round the lines of a passage: one contour with rounded corners for lines that lie
/// on each other.
final class Outline {
    private static final double RADIUS = 4;

    private Outline() {}

    /// @param boxes one a line, from top to bottom
    static List<PathElement> around(List<Box> boxes) {
        return contours(boxes).stream().flatMap(contour -> rounded(contour).stream()).toList();
    }

    /// The corners of each contour, clockwise from its upper left.
    static List<List<Point2D>> contours(List<Box> boxes) {
        var contours = new ArrayList<List<Point2D>>();
        int start = 0;
        for (int i = 1; i <= boxes.size(); i++) {
            if (i == boxes.size() || !boxes.get(i - 1).sharesColumnsWith(boxes.get(i))) {
                contours.add(contour(boxes.subList(start, i)));
                start = i;
            }
        }
        return List.copyOf(contours);
    }

    private static List<Point2D> contour(List<Box> boxes) {
        var right = new ArrayList<Point2D>();
        var left = new ArrayList<Point2D>();
        double top = boxes.getFirst().top();
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            double bottom = i + 1 < boxes.size() ? seam(box, boxes.get(i + 1)) : box.bottom();
            right.add(new Point2D(box.right(), top));
            right.add(new Point2D(box.right(), bottom));
            left.addFirst(new Point2D(box.left(), top));
            left.addFirst(new Point2D(box.left(), bottom));
            top = bottom;
        }
        var corners = new ArrayList<Point2D>();
        corners.add(left.removeLast());
        corners.addAll(right);
        corners.addAll(left);
        return withoutStraights(corners);
    }

    private static double seam(Box upper, Box lower) {
        return Math.round((upper.bottom() + lower.top()) / 2);
    }

    private static List<Point2D> withoutStraights(List<Point2D> corners) {
        var kept = new ArrayList<Point2D>();
        for (int i = 0; i < corners.size(); i++) {
            Point2D before = corners.get((i + corners.size() - 1) % corners.size());
            Point2D at = corners.get(i);
            Point2D after = corners.get((i + 1) % corners.size());
            boolean upright = before.getX() == at.getX() && at.getX() == after.getX();
            boolean level = before.getY() == at.getY() && at.getY() == after.getY();
            if (!upright && !level) {
                kept.add(at);
            }
        }
        return List.copyOf(kept);
    }

    private static List<PathElement> rounded(List<Point2D> corners) {
        var path = new ArrayList<PathElement>();
        for (int i = 0; i < corners.size(); i++) {
            Point2D at = corners.get(i);
            Point2D in = towards(at, corners.get((i + corners.size() - 1) % corners.size()));
            Point2D out = towards(at, corners.get((i + 1) % corners.size()));
            path.add(i == 0 ? new MoveTo(in.getX(), in.getY()) : new LineTo(in.getX(), in.getY()));
            path.add(new QuadCurveTo(at.getX(), at.getY(), out.getX(), out.getY()));
        }
        if (!path.isEmpty()) {
            path.add(new ClosePath());
        }
        return path;
    }

    private static Point2D towards(Point2D corner, Point2D other) {
        double length = corner.distance(other);
        double step = Math.min(RADIUS, length / 2);
        return length == 0 ? corner : corner.interpolate(other, step / length);
    }
}
