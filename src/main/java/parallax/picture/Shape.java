package parallax.picture;

import java.util.List;
import java.util.stream.Collectors;

/// A part of a picture; lengths are in pixels, x to the right and y down.
public sealed interface Shape {
    /// A filled rectangle.
    ///
    /// @param strength how much of its colour there is, from 0 to 1
    record Box(double x, double y, double width, double height, Tint tint, double strength)
            implements Shape {
        public Box(double x, double y, double width, double height, Tint tint) {
            this(x, y, width, height, tint, 1);
        }
    }

    /// An outlined rectangle.
    record Frame(double x, double y, double width, double height, Tint tint) implements Shape {}

    /// A disc around a point, or a ring.
    record Dot(double x, double y, double radius, Tint tint, boolean isFull) implements Shape {}

    record Line(double x1, double y1, double x2, double y2, Tint tint) implements Shape {}

    /// One line of words.
    ///
    /// @param y of the line that they stand on
    /// @param size of the type
    record Words(double x, double y, Anchor anchor, double size, List<Run> runs) implements Shape {
        public Words {
            runs = List.copyOf(runs);
        }

        public String text() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }
    }

    /// Words of one colour and weight.
    record Run(String text, Tint tint, boolean isBold) {
        public Run(String text, Tint tint) {
            this(text, tint, false);
        }
    }

    /// Which end of the words stands at the point.
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
