package parallax.bench.race;

import parallax.bench.peer.Pairing;

import java.util.Arrays;
import java.util.List;

/// The truth about texts that were made: two words are the same when they were copied from the same
/// word of the same text. Any other pairing is wrong, be the letters the same.
record Origins(List<Copy> copies) implements Truth {
    /// @param source the number of the text it was copied from
    /// @param origins for each word, the number of the word in that text, or less than 0
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Copy(int source, int[] origins) {}

    @Override
    public Score judge(int first, int second, Pairing found) {
        var a = copies.get(first);
        var b = copies.get(second);
        boolean related = a.source == b.source;
        int right = 0;
        for (int i = 0; i < found.size(); i++) {
            int origin = a.origins[found.first(i)];
            if (related && origin >= 0 && origin == b.origins[found.second(i)]) {
                right++;
            }
        }
        return new Score(related ? inBoth(a, b) : 0, right, found.size(), right);
    }

    private static long inBoth(Copy a, Copy b) {
        var inA = new boolean[1 + Arrays.stream(a.origins).max().orElse(0)];
        Arrays.stream(a.origins)
                .filter(origin -> origin >= 0)
                .forEach(origin -> inA[origin] = true);
        return Arrays.stream(b.origins)
                .filter(origin -> origin >= 0 && origin < inA.length && inA[origin])
                .count();
    }
}
