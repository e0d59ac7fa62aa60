package parallax.bench.peer;

import java.util.Arrays;

/// Which words of two texts stand against one another, by their numbers.
public final class Pairing {
    private int[] first = new int[64];
    private int[] second = new int[64];
    private int size;

    /// Word `a` of the first text stands against word `b` of the second.
    public void add(int a, int b) {
        if (size == first.length) {
            first = Arrays.copyOf(first, size * 2);
            second = Arrays.copyOf(second, size * 2);
        }
        first[size] = a;
        second[size++] = b;
    }

    /// Stretches from `a` and `b` on, one word against one.
    void add(int a, int endA, int b, int endB) {
        for (int i = 0; i < Math.min(endA - a, endB - b); i++) {
            add(a + i, b + i);
        }
    }

    public int size() {
        return size;
    }

    public int first(int pair) {
        return first[pair];
    }

    public int second(int pair) {
        return second[pair];
    }
}
