package parallax.collation.passage;

import parallax.collation.token.Sigil;
import parallax.text.Span;

/// A stretch of one witness worth showing as one thing; never longer than a sentence.
public record Passage(Sigil witness, Span span) implements Comparable<Passage> {
    @Override
    public int compareTo(Passage other) {
        int byWitness = witness.compareTo(other.witness);
        return byWitness != 0 ? byWitness : span.compareTo(other.span);
    }
}
