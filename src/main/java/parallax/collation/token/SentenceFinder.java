package parallax.collation.token;

import parallax.text.Span;
import parallax.text.Spans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds where sentences begin and end. A line feed always ends one; a stop, question or
/// exclamation mark ends one where a new sentence can begin after it and no abbreviation stands
/// before it.
public final class SentenceFinder {
    private static final String CLOSERS = "\"'”’»)]";
    private static final String OPENERS = "\"'“‘„«([¿¡—–-";

    /// What a name follows, so that a capital after its stop begins no sentence.
    private static final Set<String> BEFORE_NAMES =
            Set.of(
                    "mr", "mrs", "ms", "dr", "prof", "sr", "jr", "st", "gen", "col", "maj", "capt",
                    "lt", "sgt", "sen", "rep", "gov", "pres", "rev", "hon", "vs", "messrs", "mme",
                    "mlle", "adm", "cmdr", "supt", "insp", "mt");

    /// What a number follows.
    private static final Set<String> BEFORE_NUMBERS =
            Set.of(
                    "no", "nos", "fig", "art", "approx", "jan", "feb", "mar", "apr", "jun", "jul",
                    "aug", "sept", "sep", "oct", "nov", "dec");

    private static final Set<String> BEFORE_EXAMPLES = Set.of("e.g", "i.e");
    private static final Set<String> HALVES_OF_DAY = Set.of("a.m", "p.m");
    private static final Pattern DAY_OR_ZONE =
            Pattern.compile("\\s+(?:\\w+day\\b|[A-Z]{2,4}\\b|\\()");

    private final String text;
    private final List<Span> sentences = new ArrayList<>();

    private SentenceFinder(String text) {
        this.text = text;
    }

    /// The sentences of `text` in order, without the white space between them. O(n).
    public static List<Span> sentences(String text) {
        return new SentenceFinder(text).run();
    }

    private List<Span> run() {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || isFullWidthTerminal(c)) {
                int end = c == '\n' ? i : afterClosers(i + 1);
                add(start, end);
                start = end;
            } else if (isTerminal(c)) {
                int end = afterClosers(i + 1);
                if (beginsAnew(end) && !isAbbreviated(start, i)) {
                    add(start, end);
                    start = end;
                }
            }
        }
        add(start, text.length());
        return List.copyOf(sentences);
    }

    private void add(int start, int end) {
        var sentence = Spans.strip(text, new Span(start, Math.max(start, end)));
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }

    private static boolean isTerminal(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static boolean isFullWidthTerminal(char c) {
        return c == '。' || c == '！' || c == '？' || c == '｡';
    }

    private int afterClosers(int place) {
        int end = place;
        while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private boolean beginsAnew(int place) {
        int next = place;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next == place) {
            return false;
        }
        while (next < text.length() && OPENERS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next == text.length() || !Character.isLowerCase(text.codePointAt(next));
    }

    /// Whether the stop at `stop` belongs to an abbreviation or an initial.
    private boolean isAbbreviated(int sentence, int stop) {
        if (text.charAt(stop) != '.') {
            return false;
        }
        int start = stop;
        while (start > sentence && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        if (stop - start == 1) {
            return Character.isUpperCase(text.charAt(start)) || isDotted(start, stop);
        }
        var word = text.substring(start, stop).toLowerCase(Locale.ROOT);
        return BEFORE_NAMES.contains(word) || (BEFORE_NUMBERS.contains(word) && digitAfter(stop));
    }

    /// Whether e.g., i.e., a.m. or p.m. ends at `stop` and goes on: an hour with its day or zone.
    private boolean isDotted(int lastLetter, int stop) {
        if (lastLetter < 2 || text.charAt(lastLetter - 1) != '.') {
            return false;
        }
        var abbreviation = text.substring(lastLetter - 2, stop);
        return BEFORE_EXAMPLES.contains(abbreviation)
                || (HALVES_OF_DAY.contains(abbreviation)
                        && DAY_OR_ZONE.matcher(text).region(stop + 1, text.length()).lookingAt());
    }

    private boolean digitAfter(int stop) {
        return stop + 2 < text.length() && Character.isDigit(text.charAt(stop + 2));
    }
}
