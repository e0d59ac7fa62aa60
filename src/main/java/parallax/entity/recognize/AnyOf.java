package parallax.entity.recognize;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.regex.Pattern;

/// Patterns that find any of many words.
final class AnyOf {
    private AnyOf() {}

    /// Finds any of `words` where it is no part of a longer word.
    static Pattern wholeWord(Collection<String> words) {
        return Pattern.compile("(?<![\\p{L}\\d.])(?:" + expression(words) + ")(?![\\p{L}\\d])");
    }

    /// A regular expression for any of `words` as they are; the longest where several begin.
    static String expression(Collection<String> words) {
        return words.stream()
                .sorted(comparingInt(String::length).reversed().thenComparing(naturalOrder()))
                .map(Pattern::quote)
                .collect(joining("|"));
    }
}
