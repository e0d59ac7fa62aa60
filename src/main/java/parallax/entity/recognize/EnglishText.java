package parallax.entity.recognize;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells whether a text is English, by the words that every English text is full of.
public final class EnglishText {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int ENOUGH_WORDS = 400;
    private static final int TOO_FEW_TO_TELL = 6;
    private static final double LEAST_SHARE = 0.12;
    private static final Set<String> COMMON =
            Set.of(
                    "the", "of", "and", "to", "in", "that", "is", "was", "for", "on", "with", "as",
                    "at", "by", "it", "from", "are", "were", "be", "has", "have", "had", "this",
                    "which", "said", "not", "but", "his", "he", "its", "an", "their", "they",
                    "will", "who", "been", "after", "or", "i", "you", "we", "my");

    private EnglishText() {}

    /// In English news every third word is one of those; in other languages hardly any.
    public static boolean isEnglish(String body) {
        var words =
                WORD.matcher(body)
                        .results()
                        .limit(ENOUGH_WORDS)
                        .map(word -> word.group().toLowerCase(Locale.ROOT))
                        .toList();
        long common = words.stream().filter(COMMON::contains).count();
        boolean isLatin = words.stream().allMatch(word -> word.codePointAt(0) < 0x250);
        return words.size() < TOO_FEW_TO_TELL ? isLatin : common >= LEAST_SHARE * words.size();
    }
}
