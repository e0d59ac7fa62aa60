package parallax.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Where the lines of a text end; in an article's body a line is a paragraph.
public final class LineBreaks {
    private final int[] places;

    public LineBreaks(String text) {
        places = IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').toArray();
    }

    /// How many lines end before `offset`, which is the number of its line, counted from 0. O(log
    /// n).
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(places, offset);
        return found < 0 ? -found - 1 : found;
    }
}
