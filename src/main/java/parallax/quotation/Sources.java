package parallax.quotation;

import parallax.collation.token.Token;
import parallax.collation.token.Witness;
import parallax.text.Span;

import java.util.Optional;

/// Finds from whom an article has a statement, with quotation marks or without: "according to Lena
/// Marsk", "the harbour office said".
public final class Sources {
    private Sources() {}

    /// Who is said to have said what a sentence tells; none for a pronoun. O(words).
    public static Optional<Speaker> of(Witness witness, Span sentence) {
        var quoted = QuotedSpans.in(witness.text()).all();
        var tokens =
                witness.tokens().tokensIn(sentence).stream()
                        .filter(token -> quoted.stream().noneMatch(token.span()::overlaps))
                        .toList();
        return new Clause(tokens)
                .source()
                .filter(name -> !Clause.isPronoun(name))
                .map(name -> {
                    Token first = name.getFirst();
                    var span = first.span().hull(name.getLast().span());
                    return new Speaker(span.of(witness.text()), span);
                });
    }
}
