package parallax.collation.passage;

import parallax.collation.token.Token;
import parallax.collation.token.TokenKind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

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
        var wordsA = words(a);
        var wordsB = words(b);
        if (wordsA.equals(wordsB)) {
            return symbols(a).equals(symbols(b)) ? VariantClass.PUNCTUATION : VariantClass.MEANING;
        }
        if (isJoined(a, b) || isSpelledOtherwise(wordsA, wordsB)) {
            return VariantClass.SPELLING;
        }
        if (isSentenceCut(a, b) || isGlue(wordsA, wordsB)) {
            return VariantClass.STYLE;
        }
        var houseA = HouseStyle.words(a);
        var houseB = HouseStyle.words(b);
        boolean sameInAnyHouse = houseA.equals(houseB) && !HouseStyle.swapsDispensables(a, b);
        return sameInAnyHouse || isTurned(houseA, houseB)
                ? VariantClass.STYLE
                : VariantClass.MEANING;
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
        return isTurned(HouseStyle.words(a), HouseStyle.words(b));
    }

    private static boolean isTurned(List<String> wordsA, List<String> wordsB) {
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
        var wordsA = words(a);
        var wordsB = words(b);
        return CONNECTIVES.containsAll(wordsA)
                && CONNECTIVES.containsAll(wordsB)
                && endsSentence(a) != endsSentence(b)
                && (Collections.disjoint(PRONOUNS, wordsA)
                        || Collections.disjoint(PRONOUNS, wordsB)
                        || pronouns(wordsA).equals(pronouns(wordsB)));
    }

    private static List<String> pronouns(List<String> words) {
        return words.stream().filter(PRONOUNS::contains).toList();
    }

    /// Whether one reading only adds an article or a connective: “head of” and “the head of”.
    private static boolean isGlue(List<String> wordsA, List<String> wordsB) {
        var added = wordsA.isEmpty() ? wordsB : wordsA;
        return wordsA.isEmpty() != wordsB.isEmpty()
                && (ARTICLES.containsAll(added) || CONNECTIVES.containsAll(added));
    }

    private static boolean endsSentence(List<Token> reading) {
        return reading.stream().anyMatch(token -> ".;!?".contains(token.normal()));
    }

    /// Whether the readings are the same but for spaces and hyphens: long-standing is longstanding,
    /// but 1-0 is not 10.
    private static boolean isJoined(List<Token> a, List<Token> b) {
        return String.join("", words(a)).equals(String.join("", words(b)))
                && areThousands(a)
                && areThousands(b);
    }

    /// Whether every number but the first is a block of three digits, as in 10 000.
    private static boolean areThousands(List<Token> reading) {
        return reading.stream()
                .filter(token -> token.kind() == TokenKind.NUMBER)
                .skip(1)
                .allMatch(token -> token.normal().length() == 3);
    }

    private static boolean isSpelledOtherwise(List<String> wordsA, List<String> wordsB) {
        boolean same = wordsA.size() == wordsB.size();
        for (int i = 0; same && i < wordsA.size(); i++) {
            same = Spelling.key(wordsA.get(i)).equals(Spelling.key(wordsB.get(i)));
        }
        return same;
    }

    /// The normals of a reading without its marks.
    private static List<String> words(List<Token> reading) {
        var words = new ArrayList<String>(reading.size());
        for (Token token : reading) {
            if (token.kind() != TokenKind.MARK) {
                words.add(token.normal());
            }
        }
        return words;
    }
}
