package parallax.entity.recognize;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
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
            int last = block.limit() - 1;
            if (key < block.get(0)) {
                high = from;
                guess = from - BLOCK;
            } else if (key > block.get(last)) {
                low = from + last + 1;
                guess = low;
            } else {
                return placeIn(block, key, from);
            }
        }
        return OptionalInt.empty();
    }

    private LongBuffer keys(int from, int to) {
        return ByteBuffer.wrap(file.read((long) from * Long.BYTES, (to - from) * Long.BYTES))
                .asLongBuffer();
    }

    private static OptionalInt placeIn(LongBuffer block, long key, int from) {
        int low = 0;
        int high = block.limit() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long found = block.get(middle);
            if (found == key) {
                return OptionalInt.of(from + middle);
            }
            if (found < key) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return OptionalInt.empty();
    }
}
