package parallax.collation.passage;

import parallax.collation.token.Token;
import parallax.collation.token.TokenKind;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Tells edits that matter from those of house style, spelling and punctuation.
final class VariantClassifier {
    /// Words that only tie two clauses together: a sentence may be cut in two before them.
    private static final Set<String> CONNECTIVES =
            Set.of(
                    "and", "but", "where", "who", "which", "while", "when", "he", "she", "it",
                    "they");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private VariantClassifier() {}

    /// The class of the difference between two readings, of which one may be empty.
    static VariantClass classify(List<Token> a, List<Token> b) {
        if (!hasWords(a) && !hasWords(b)) {
            return VariantClass.PUNCTUATION;
        }
        if (joined(a).equals(joined(b))) {
            return sameNormals(a, b) ? VariantClass.PUNCTUATION : VariantClass.SPELLING;
        }
        if (spelling(a).equals(spelling(b))) {
            return VariantClass.SPELLING;
        }
        if (isSentenceCut(a, b) || isGlue(a, b) || isReordered(a, b) || sameWords(a, b)) {
            return VariantClass.STYLE;
        }
        return VariantClass.MEANING;
    }

    private static boolean sameWords(List<Token> a, List<Token> b) {
        return HouseStyle.words(a).equals(HouseStyle.words(b));
    }

    /// Whether both readings have the same words, at least two, in another order: May 20, 20 May.
    static boolean isReordered(List<Token> a, List<Token> b) {
        var wordsA = HouseStyle.words(a);
        var wordsB = HouseStyle.words(b);
        return wordsA.size() > 1
                && !wordsA.equals(wordsB)
                && wordsA.stream().sorted().toList().equals(wordsB.stream().sorted().toList());
    }

    private static boolean isSentenceCut(List<Token> a, List<Token> b) {
        return all(a, CONNECTIVES) && all(b, CONNECTIVES) && endsSentence(a) != endsSentence(b);
    }

    /// Whether one reading only adds an article or a connective: “head of” and “the head of”.
    private static boolean isGlue(List<Token> a, List<Token> b) {
        return hasWords(a) != hasWords(b)
                && ((all(a, ARTICLES) && all(b, ARTICLES))
                        || (all(a, CONNECTIVES) && all(b, CONNECTIVES)));
    }

    private static boolean all(List<Token> reading, Set<String> words) {
        return words(reading).allMatch(token -> words.contains(token.normal()));
    }

    private static boolean endsSentence(List<Token> reading) {
        return reading.stream().anyMatch(token -> ".;!?".contains(token.normal()));
    }

    private static boolean hasWords(List<Token> reading) {
        return words(reading).findAny().isPresent();
    }

    /// The words run together: long-standing is longstanding.
    private static String joined(List<Token> reading) {
        var letters = new StringBuilder();
        words(reading).forEach(token -> letters.append(token.normal()));
        return letters.toString();
    }

    private static List<String> spelling(List<Token> reading) {
        return words(reading).map(token -> Spelling.key(token.normal())).toList();
    }

    private static boolean sameNormals(List<Token> a, List<Token> b) {
        return words(a).map(Token::normal).toList().equals(words(b).map(Token::normal).toList());
    }

    private static Stream<Token> words(List<Token> reading) {
        return reading.stream().filter(token -> token.kind() != TokenKind.MARK);
    }
}
