package parallax.session;

import parallax.collation.token.Token;
import parallax.collation.token.TokenKind;
import parallax.collation.token.Witness;
import parallax.text.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names a statement by the few words of it that say most: the run, within a clause, whose words
/// stand in most of its versions and are rarest in the story. How a sentence begins is most often
/// what it is about.
final class StatementLabel {
    private static final int MOST_WORDS = 6;
    private static final double BEGINNING = 1.25;

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
    ///
    /// @param common for each other version the words of the passage that stand in it too
    String of(Witness witness, Span passage, List<List<Span>> common) {
        var tokens = witness.tokens().tokensIn(passage);
        var weights = tokens.stream().mapToDouble(token -> weight(token, common)).toArray();
        double most = 0;
        Span best = passage;
        boolean begins = true;
        for (int from = 0; from < tokens.size(); from++) {
            if (weights[from] == 0) {
                continue;
            }
            double sum = 0;
            int count = 0;
            for (int to = from; to < tokens.size() && count < MOST_WORDS; to++) {
                if (endsClause(tokens.get(to))) {
                    break;
                }
                count += tokens.get(to).kind().isWord() ? 1 : 0;
                sum += weights[to] * (begins ? BEGINNING : 1);
                if (weights[to] > 0 && sum > most) {
                    most = sum;
                    best = tokens.get(from).span().hull(tokens.get(to).span());
                }
            }
            begins = false;
        }
        return best.of(witness.text()).strip().replace('\n', ' ');
    }

    private double weight(Token token, List<List<Span>> common) {
        if (!token.isTelling()) {
            return 0;
        }
        long versions = common.stream().filter(words -> words.contains(token.span())).count();
        return (1 + versions)
                * (1 + versions)
                * (1 + Math.log(words / counts.getOrDefault(token.normal(), 1)));
    }

    private static boolean endsClause(Token token) {
        return token.kind() == TokenKind.MARK
                && token.surface().codePoints().noneMatch(c -> c == '-' || c == '‑' || c == '.');
    }

    /// How many words `span` has that say something.
    static long telling(Witness witness, Span span) {
        return witness.tokens().tokensIn(span).stream().filter(Token::isTelling).count();
    }
}
