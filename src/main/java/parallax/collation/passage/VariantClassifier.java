package parallax.collation.passage;

import parallax.collation.token.Token;
import parallax.collation.token.TokenKind;

import java.util.ArrayList;
import java.util.Collections;
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

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private VariantClassifier() {}

    /// The class of the difference between two readings, of which one may be empty.
    static VariantClass classify(List<Token> a, List<Token> b) {
        if (sameNormals(a, b)) {
            return symbols(a).equals(symbols(b)) ? VariantClass.PUNCTUATION : VariantClass.MEANING;
        }
        if (isJoined(a, b) || spelling(a).equals(spelling(b))) {
            return VariantClass.SPELLING;
        }
        if (isSentenceCut(a, b)
                || isGlue(a, b)
                || isReordered(a, b)
                || HouseStyle.sameWords(a, b)) {
            return VariantClass.STYLE;
        }
        return VariantClass.MEANING;
    }

    /// The signs that say something, as words do: $, £, %, °.
    private static List<String> symbols(List<Token> reading) {
        return reading.stream().map(Token::normal).filter(VariantClassifier::isSymbol).toList();
    }

    private static boolean isSymbol(String normal) {
        return normal.equals("%")
                || normal.equals("°")
                || Character.getType(normal.codePointAt(0)) == Character.CURRENCY_SYMBOL;
    }

    /// Whether one reading is the other turned about one place: May 20 and 20 May, “said Smith” and
    /// “Smith said”. Who does what to whom stays the same then.
    static boolean isReordered(List<Token> a, List<Token> b) {
        var wordsA = HouseStyle.words(a);
        var wordsB = HouseStyle.words(b);
        int size = wordsA.size();
        if (size < 2 || size != wordsB.size() || wordsA.equals(wordsB)) {
            return false;
        }
        int start = 0;
        while (wordsA.get(start).equals(wordsB.get(start))) {
            start++;
        }
        int end = size;
        while (wordsA.get(end - 1).equals(wordsB.get(end - 1))) {
            end--;
        }
        var twice = new ArrayList<>(wordsA.subList(start, end));
        twice.addAll(wordsA.subList(start, end));
        return Collections.indexOfSubList(twice, wordsB.subList(start, end)) > 0;
    }

    private static boolean isSentenceCut(List<Token> a, List<Token> b) {
        return all(a, CONNECTIVES)
                && all(b, CONNECTIVES)
                && endsSentence(a) != endsSentence(b)
                && (pronouns(a).isEmpty()
                        || pronouns(b).isEmpty()
                        || pronouns(a).equals(pronouns(b)));
    }

    private static List<String> pronouns(List<Token> reading) {
        return reading.stream().map(Token::normal).filter(PRONOUNS::contains).toList();
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

    /// Whether the readings are the same but for spaces and hyphens: long-standing is longstanding,
    /// but 1-0 is not 10.
    private static boolean isJoined(List<Token> a, List<Token> b) {
        return joined(a).equals(joined(b)) && areThousands(a) && areThousands(b);
    }

    /// Whether every number but the first is a block of three digits, as in 10 000.
    private static boolean areThousands(List<Token> reading) {
        return reading.stream()
                .filter(token -> token.kind() == TokenKind.NUMBER)
                .skip(1)
                .allMatch(token -> token.normal().length() == 3);
    }

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
