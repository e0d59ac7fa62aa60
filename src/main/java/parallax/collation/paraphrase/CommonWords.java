package parallax.collation.paraphrase;

import parallax.collation.token.Token;
import parallax.collation.token.Witness;
import parallax.text.Span;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of one version that stand in another, whatever their ending; words that bind a
/// sentence together don't count.
public final class CommonWords {
    private final Set<String> stems;

    /// @param passages where the version stands in `witness`
    public CommonWords(Witness witness, List<Span> passages) {
        stems =
                passages.stream()
                        .flatMap(passage -> telling(witness, passage))
                        .map(StatementReader::stem)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// Those words of `passage` that are common, in order. O(words there).
    public List<Span> in(Witness witness, Span passage) {
        return telling(witness, passage)
                .filter(token -> stems.contains(StatementReader.stem(token)))
                .map(Token::span)
                .toList();
    }

    private static Stream<Token> telling(Witness witness, Span passage) {
        return witness.tokens().tokensIn(passage).stream().filter(Token::isTelling);
    }
}
