package parallax.collation.passage;

import parallax.collation.token.Sigil;
import parallax.text.Span;

import java.util.Comparator;

/// A stretch of one witness worth showing as one thing; never longer than a sentence.
public record Passage(Sigil witness, Span span) implements Comparable<Passage> {
    private static final Comparator<Passage> ORDER =
            Comparator.comparing(Passage::witness).thenComparing(Passage::span);

    @Override
    public int compareTo(Passage other) {
        return ORDER.compare(this, other);
    }
}
