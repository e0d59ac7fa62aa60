package parallax.collation.align;

import java.util.Arrays;

/// A growing list of longs without boxing.
final class LongList {
    private long[] values = new long[16];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    long[] sorted() {
        var result = Arrays.copyOf(values, size);
        Arrays.sort(result);
        return result;
    }
}
