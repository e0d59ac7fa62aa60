package parallax.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A white band that runs through a set of words from edge to edge.
record Band(float middle, float width) {
    /// Where a band lies as one goes across the page, or down it.
    enum Axis {
        ACROSS,
        DOWN
    }

    /// The widest band; one of no width where there is none.
    static Band widest(List<Word> words, Axis axis) {
        return all(words, axis, 0).stream()
                .max(Comparator.comparingDouble(Band::width))
                .orElse(new Band(0, 0));
    }

    /// All bands wider than `narrowest`, in order. O(n log n).
    static List<Band> all(List<Word> words, Axis axis, float narrowest) {
        var ordered =
                words.stream().sorted(Comparator.comparingDouble(w -> start(w, axis))).toList();
        var bands = new ArrayList<Band>();
        float end = end(ordered.getFirst(), axis);
        for (Word word : ordered) {
            float width = start(word, axis) - end;
            if (width > narrowest) {
                bands.add(new Band(end + width / 2, width));
            }
            end = Math.max(end, end(word, axis));
        }
        return bands;
    }

    private static float start(Word word, Axis axis) {
        return axis == Axis.ACROSS ? word.left() : word.top();
    }

    private static float end(Word word, Axis axis) {
        return axis == Axis.ACROSS ? word.right() : word.bottom();
    }
}
