package parallax.collation.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A place where two passages differ: tokens `a0..a1` of the first witness against `b0..b1` of the
/// second, ends exclusive; one of the two may be empty.
record Edit(int a0, int a1, int b0, int b1) {
    static final Comparator<Edit> BY_PLACE =
            Comparator.comparingInt(Edit::a0).thenComparingInt(Edit::b0);

    boolean isEmpty() {
        return a0 == a1 && b0 == b1;
    }

    /// One edit over both and what lies between.
    Edit hull(Edit after) {
        return new Edit(a0, after.a1, b0, after.b1);
    }

    /// The parts of this edit that are the words of `move` on one side and nothing on the other,
    /// where they stand at an end of it: at most one for each side.
    List<Edit> partsAtEnds(Edit move) {
        var parts = new ArrayList<Edit>();
        if (a0 <= move.a0 && move.a1 <= a1) {
            if (move.a0 == a0) {
                parts.add(new Edit(move.a0, move.a1, b0, b0));
            } else if (move.a1 == a1) {
                parts.add(new Edit(move.a0, move.a1, b1, b1));
            }
        }
        if (b0 <= move.b0 && move.b1 <= b1) {
            if (move.b0 == b0) {
                parts.add(new Edit(a0, a0, move.b0, move.b1));
            } else if (move.b1 == b1) {
                parts.add(new Edit(a1, a1, move.b0, move.b1));
            }
        }
        return parts;
    }

    /// What is left when `part`, which stands at an end, is taken off.
    Edit without(Edit part) {
        return new Edit(
                part.a0 == a0 && part.a1 > part.a0 ? part.a1 : a0,
                part.a1 == a1 && part.a0 > a0 ? part.a0 : a1,
                part.b0 == b0 && part.b1 > part.b0 ? part.b1 : b0,
                part.b1 == b1 && part.b0 > b0 ? part.b0 : b1);
    }
}
