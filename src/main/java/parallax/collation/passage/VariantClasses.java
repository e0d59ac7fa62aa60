package parallax.collation.passage;

import parallax.collation.token.Tokens;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The classes of all differences between the witnesses of one story. An edit of one article shows
/// in every pair that the article is in, but is classified once. Not safe for use by several
/// threads.
final class VariantClasses {
    private final Map<Readings, VariantClass> classes = new HashMap<>();

    /// The class of what `edit` changes between `a` and `b`.
    VariantClass of(Edit edit, Tokens a, Tokens b) {
        return classes.computeIfAbsent(
                Readings.of(edit, a, b),
                _ ->
                        VariantClassifier.classify(
                                a.list(edit.a0(), edit.a1()), b.list(edit.b0(), edit.b1())));
    }

    /// All that the classifier looks at of two readings: a number for each token.
    private static final class Readings {
        private final int[] tokens;
        private final int hash;

        private Readings(int[] tokens) {
            this.tokens = tokens;
            hash = Arrays.hashCode(tokens);
        }

        static Readings of(Edit edit, Tokens a, Tokens b) {
            int lengthA = edit.a1() - edit.a0();
            var tokens = new int[lengthA + 1 + edit.b1() - edit.b0()];
            for (int i = 0; i < lengthA; i++) {
                tokens[i] = a.look(edit.a0() + i);
            }
            tokens[lengthA] = -1;
            for (int i = lengthA + 1; i < tokens.length; i++) {
                tokens[i] = b.look(edit.b0() + i - lengthA - 1);
            }
            return new Readings(tokens);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Readings readings && Arrays.equals(tokens, readings.tokens);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
