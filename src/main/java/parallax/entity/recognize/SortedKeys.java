package parallax.entity.recognize;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/// Keys of 64 bits in a file, sorted. They are hashes, and so stand evenly between the smallest and
/// the largest number: the place of one can be guessed, and a block about it mostly has it.
final class SortedKeys {
    private static final int BLOCK = 1024;
    private static final int MOST_KNOWN = 20_000;

    private final FileStretch file;
    private final int size;

    /// What was asked before: the words of a language are few, and most of a text.
    private final Map<Long, OptionalInt> known = new ConcurrentHashMap<>();

    /// @param size how many there are
    SortedKeys(FileStretch file, int size) {
        this.file = file;
        this.size = size;
    }

    int size() {
        return size;
    }

    /// The place of a key, from 0. Mostly one read of 8 KB the first time. Any thread may ask.
    OptionalInt find(long key) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(key, this::read);
    }

    private OptionalInt read(long key) {
        int low = 0;
        int high = size;
        int guess = (int) ((key * 0x1p-64 + 0.5) * size) - BLOCK / 2;
        while (low < high) {
            int from = Math.clamp(guess, low, Math.max(low, high - BLOCK));
            var block = keys(from, Math.min(from + BLOCK, high));
            int last = block.length - 1;
            if (key < block[0]) {
                high = from;
                guess = from - BLOCK;
            } else if (key > block[last]) {
                low = from + last + 1;
                guess = low;
            } else {
                int at = Arrays.binarySearch(block, key);
                return at < 0 ? OptionalInt.empty() : OptionalInt.of(from + at);
            }
        }
        return OptionalInt.empty();
    }

    private long[] keys(int from, int to) {
        var keys = new long[to - from];
        ByteBuffer.wrap(file.read((long) from * Long.BYTES, keys.length * Long.BYTES))
                .asLongBuffer()
                .get(keys);
        return keys;
    }
}
