package parallax.collation.paraphrase;

import java.util.List;

/// Cuts the endings off English words, so that “agreed”, “agreement” and “agrees” are one stem.
///
/// Lighter than Porter's stemmer (Program 14, 1980): a stem is only compared, never shown, and one
/// that is cut too short joins words that have nothing in common.
public final class Stemmer {
    private static final int SHORTEST_STEM = 4;
    private static final List<String> LONG_ENDINGS =
            List.of("ational", "ization", "isation", "fulness", "iveness", "ousness");
    private static final List<String> ENDINGS =
            List.of(
                    "ation", "ment", "ness", "ally", "ity", "ian", "ism", "ist", "ive", "ion", "ly",
                    "al", "er", "or");
    private static final String DOUBLED = "bdgmnprt";

    private Stemmer() {}

    /// The stem of a normalised word.
    public static String stem(String word) {
        if (word.length() < SHORTEST_STEM || !word.chars().allMatch(Character::isLetter)) {
            return word;
        }
        var stem = withoutInflection(withoutPlural(word));
        stem = withoutDerivation(stem);
        if (stem.length() > SHORTEST_STEM && stem.endsWith("e")) {
            stem = cut(stem, 1);
        }
        return stem.endsWith("i") ? cut(stem, 1) + "y" : stem;
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("ies") && word.length() > SHORTEST_STEM) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("sses")) {
            return cut(word, 2);
        }
        boolean plural =
                word.endsWith("s")
                        && !"siu".contains(word.substring(word.length() - 2, word.length() - 1));
        return plural ? cut(word, 1) : word;
    }

    private static String withoutInflection(String word) {
        if (word.endsWith("ied")) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("ing") && word.length() > 5) {
            return undoubled(cut(word, 3));
        }
        if (word.endsWith("ed") && word.length() > 4) {
            return undoubled(cut(word, 2));
        }
        return word;
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled =
                last > 2
                        && stem.charAt(last) == stem.charAt(last - 1)
                        && DOUBLED.indexOf(stem.charAt(last)) >= 0;
        return doubled ? cut(stem, 1) : stem;
    }

    private static String withoutDerivation(String word) {
        return LONG_ENDINGS.stream()
                .filter(ending -> leavesStem(word, ending))
                .findFirst()
                .or(() -> ENDINGS.stream().filter(ending -> leavesStem(word, ending)).findFirst())
                .map(ending -> cut(word, ending.length()))
                .orElse(word);
    }

    private static boolean leavesStem(String word, String ending) {
        return word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
