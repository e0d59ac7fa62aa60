package parallax.session;

import parallax.collation.token.FunctionWords;
import parallax.collation.token.Token;
import parallax.collation.token.TokenKind;
import parallax.collation.token.Witness;
import parallax.text.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Names a statement by the few words of it that say most: the run, within a clause, whose words
/// are rarest in the story.
final class StatementLabel {
    private static final int MOST_WORDS = 6;

    private final Map<String, Integer> counts = new HashMap<>();
    private final double words;

    StatementLabel(List<Witness> witnesses) {
        for (Witness witness : witnesses) {
            var tokens = witness.tokens();
            for (int word = 0; word < tokens.wordCount(); word++) {
                counts.merge(tokens.token(tokens.tokenOfWord(word)).normal(), 1, Integer::sum);
            }
        }
        words = Math.max(1, counts.values().stream().mapToInt(count -> count).sum());
    }

    /// At most six words of `passage`; all of it where it has no word that says something.
    String of(Witness witness, Span passage) {
        var tokens = witness.tokens().tokensIn(passage);
        double most = 0;
        Span best = passage;
        for (int from = 0; from < tokens.size(); from++) {
            double sum = 0;
            int count = 0;
            for (int to = from; to < tokens.size() && count < MOST_WORDS; to++) {
                if (endsClause(tokens.get(to)) || !isTelling(tokens.get(from))) {
                    break;
                }
                count += tokens.get(to).kind().isWord() ? 1 : 0;
                sum += weight(tokens.get(to));
                if (isTelling(tokens.get(to)) && sum > most) {
                    most = sum;
                    best = tokens.get(from).span().hull(tokens.get(to).span());
                }
            }
        }
        return best.of(witness.text()).strip().replace('\n', ' ');
    }

    private double weight(Token token) {
        return isTelling(token) ? Math.log(words / counts.getOrDefault(token.normal(), 1)) : 0;
    }

    private static boolean isTelling(Token token) {
        return token.kind().isWord() && !FunctionWords.contains(token.normal());
    }

    private static boolean endsClause(Token token) {
        return token.kind() == TokenKind.MARK
                && token.surface().codePoints().noneMatch(c -> c == '-' || c == '‑' || c == '.');
    }

    /// How many words `span` has that say something.
    static long telling(Witness witness, Span span) {
        var tokens = witness.tokens().tokensIn(span);
        return IntStream.range(0, tokens.size()).filter(i -> isTelling(tokens.get(i))).count();
    }
}
