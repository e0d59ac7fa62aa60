package parallax.intake.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Joins the lines of a wrapped paragraph.
///
/// A hyphen at the end of a line may belong to the word ("state-owned") or to the wrapping. It goes
/// only where the text itself writes the word without one elsewhere.
final class LineJoiner {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final String text;
    private Set<String> words = Set.of();

    /// @param text the whole text the lines are from
    LineJoiner(String text) {
        this.text = text;
    }

    String join(List<Line> lines) {
        var joined = new StringBuilder();
        for (Line line : lines) {
            append(joined, line.text());
        }
        return joined.toString();
    }

    private void append(StringBuilder joined, String next) {
        if (joined.isEmpty()) {
            joined.append(next);
            return;
        }
        int last = joined.length() - 1;
        boolean isHyphen = isHyphenAfterWord(joined);
        if (joined.charAt(last) == SOFT_HYPHEN || (isHyphen && wraps(joined, next))) {
            joined.setLength(last);
        } else if (!isHyphen && !areIdeographs(joined.charAt(last), next.charAt(0))) {
            joined.append(' ');
        }
        joined.append(next);
    }

    private static boolean isHyphenAfterWord(StringBuilder joined) {
        int last = joined.length() - 1;
        return last > 0
                && (joined.charAt(last) == '-' || joined.charAt(last) == '\u2010')
                && Character.isLetterOrDigit(joined.charAt(last - 1));
    }

    /// Whether the word on both sides of the last hyphen is written without one elsewhere.
    private boolean wraps(StringBuilder joined, String next) {
        int hyphen = joined.length() - 1;
        int start = hyphen;
        while (start > 0 && Character.isLetter(joined.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < next.length() && Character.isLetter(next.charAt(end))) {
            end++;
        }
        var word = joined.substring(start, hyphen) + next.substring(0, end);
        return words().contains(word.toLowerCase(Locale.ROOT));
    }

    private Set<String> words() {
        if (words.isEmpty()) {
            words = new HashSet<>(List.of(NO_LETTER.split(text.toLowerCase(Locale.ROOT))));
        }
        return words;
    }

    /// Ideographs and kana are written without spaces.
    private static boolean areIdeographs(char last, char first) {
        return isIdeograph(last) && isIdeograph(first);
    }

    private static boolean isIdeograph(char character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> "\u3001\u3002\uFF0C\u300C\u300D".indexOf(character) >= 0;
        };
    }
}
