package parallax.quotation;

import parallax.collation.token.Witness;
import parallax.text.Span;

import java.util.List;
import java.util.Optional;

/// Finds from whom an article has a statement, with quotation marks or without: "according to Lena
/// Marsk", "the harbour office said".
public final class Sources {
    private Sources() {}

    /// Who is said to have said what a sentence tells; none for a pronoun. O(words × quotations).
    ///
    /// @param quoted what stands in quotation marks in the article
    public static Optional<Speaker> of(Witness witness, Span sentence, List<Span> quoted) {
        var tokens =
                witness.tokens().tokensIn(sentence).stream()
                        .filter(token -> quoted.stream().noneMatch(token.span()::overlaps))
                        .toList();
        return new Clause(tokens)
                .source()
                .filter(name -> !Clause.isPronoun(name))
                .map(name -> Speaker.of(name, witness.text()));
    }
}
