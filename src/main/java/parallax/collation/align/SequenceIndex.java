package parallax.collation.align;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// Where each sequence of three words stands that stands more than once, in one long text.
///
/// Sorted by hash, so O(n log n) in the words. Two sequences may have one hash: whoever asks
/// compares the words.
final class SequenceIndex {
    static final int LENGTH = 3;

    private static final int ALONE = -1;

    /// The number of the sequence that begins at each place, or `ALONE`.
    private final int[] sequenceAt;

    /// Where the places of each sequence begin among all, and where those of the last end.
    private final int[] starts;

    private final int[] places;

    /// @param words the text
    /// @param counts whether the sequence that begins at a place is to be found
    SequenceIndex(int[] words, IntPredicate counts) {
        var sorted = new long[words.length];
        int size = 0;
        for (int place = 0; place + LENGTH <= words.length; place++) {
            if (counts.test(place)) {
                sorted[size++] = (long) hash(words, place) << 32 | place;
            }
        }
        Arrays.sort(sorted, 0, size);
        sequenceAt = new int[words.length];
        Arrays.fill(sequenceAt, ALONE);
        starts = new int[size / 2 + 1];
        places = new int[size];
        int sequences = 0;
        int kept = 0;
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && sorted[to] >>> 32 == sorted[from] >>> 32) {
                to++;
            }
            for (int i = from; i < to && to - from > 1; i++) {
                places[kept++] = (int) sorted[i];
                sequenceAt[(int) sorted[i]] = sequences;
            }
            if (to - from > 1) {
                starts[++sequences] = kept;
            }
            from = to;
        }
    }

    private static int hash(int[] words, int place) {
        int hash = words[place] * 0x9E3779B1;
        hash = (hash ^ hash >>> 15) + words[place + 1] * 0x85EBCA77;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE3D + words[place + 2] * 0x27D4EB2F;
        return hash ^ hash >>> 16;
    }

    /// Whether the sequence at `place` stands anywhere else.
    boolean isElsewhere(int place) {
        return sequenceAt[place] != ALONE;
    }

    /// The first index, for `at`, of the places of the sequence that stands at `place`.
    int from(int place) {
        return starts[sequenceAt[place]];
    }

    /// The index behind the last.
    int to(int place) {
        return starts[sequenceAt[place] + 1];
    }

    /// The place at an index. Those of one sequence ascend.
    int at(int index) {
        return places[index];
    }

    /// The index of the first place from `from` up to `to` that isn't before `place`; `to` where
    /// all are before it. O(log(to - from)).
    int indexFrom(int place, int from, int to) {
        if (from == to || places[from] >= place) {
            return from;
        }
        if (from + 1 == to || places[from + 1] >= place) {
            return from + 1; // most sequences stand once in a witness
        }
        int found = Arrays.binarySearch(places, from, to, place);
        return found < 0 ? -found - 1 : found;
    }
}
