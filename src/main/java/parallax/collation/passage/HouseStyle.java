package parallax.collation.passage;

import static java.util.stream.Collectors.toUnmodifiableSet;

import parallax.collation.token.Token;
import parallax.collation.token.TokenKind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Says what an English-language house style may change without changing what is said: honorifics,
/// numerals or number words, per cent or percent or %, short or long month names, contractions,
/// “that” after a verb of saying, “on” before a weekday, middle initials.
final class HouseStyle {
    private static final Set<String> HONORIFICS =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame", "messrs", "mme");
    private static final Set<String> MENS = Set.of("mr", "sir", "messrs");
    private static final Set<String> WOMENS = Set.of("mrs", "ms", "miss", "dame", "mme");
    private static final Set<String> DISPENSABLE =
            Stream.concat(HONORIFICS.stream(), Stream.of("that", "on"))
                    .collect(toUnmodifiableSet());
    private static final Set<String> UNITS =
            Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final Pattern TENS = Pattern.compile("[2-9]0");
    private static final Pattern CLOCK = Pattern.compile("\\d\\d?:\\d\\d");
    private static final Pattern WITH_MAGNITUDE = Pattern.compile("([\\d.]+)(k|m|mn|bn|tn|trn)");
    private static final Map<String, String> MAGNITUDES =
            Map.of(
                    "k",
                    "thousand",
                    "m",
                    "million",
                    "mn",
                    "million",
                    "bn",
                    "billion",
                    "tn",
                    "trillion",
                    "trn",
                    "trillion");
    private static final Map<String, String> EXPANSIONS =
            Map.of("n't", "not", "'re", "are", "'ve", "have", "'ll", "will", "'d", "would");
    private static final Map<String, String> SAME = sameWords();

    private HouseStyle() {}

    private static Map<String, String> sameWords() {
        var same = new HashMap<String, String>();
        numbers(
                same,
                "zero one two three four five six seven eight nine ten eleven twelve thirteen"
                        + " fourteen fifteen sixteen seventeen eighteen nineteen",
                0,
                "");
        var tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
        for (int i = 0; i < tens.length; i++) {
            same.put(tens[i], String.valueOf(10 * (i + 2)));
        }
        numbers(same, "fourth fifth sixth seventh eighth ninth tenth", 4, "th");
        same.putAll(Map.of("first", "1st", "second", "2nd", "third", "3rd"));
        var months =
                "january february march april june july august september october november december";
        for (String month : months.split(" ", -1)) {
            same.put(month.substring(0, 3), month);
        }
        same.putAll(
                Map.of("sept", "september", "%", "percent", "&", "and", "'s", "is", "to", "to"));
        return Map.copyOf(same);
    }

    private static void numbers(Map<String, String> same, String words, int first, String ending) {
        var list = words.split(" ", -1);
        for (int i = 0; i < list.length; i++) {
            same.put(list[i], first + i + ending);
        }
    }

    /// The words of a reading as every house would have them; readings that differ only in house
    /// style or spelling have the same.
    static List<String> words(List<Token> reading) {
        var words = new ArrayList<String>(reading.size());
        for (int i = 0; i < reading.size(); i++) {
            var token = reading.get(i);
            var normal = isDashOfResult(reading, i) ? "to" : token.normal();
            boolean counts = token.kind() != TokenKind.MARK || SAME.containsKey(normal);
            if (counts && !isDispensable(token)) {
                add(normal, words);
            }
        }
        return words;
    }

    /// Whether each reading has something dispensable that the other has not: Plan B and Plan C,
    /// Mr. and Ms. One honorific for another of the same sex is no swap.
    static boolean swapsDispensables(List<Token> readingA, List<Token> readingB) {
        var a = dispensables(readingA);
        var b = dispensables(readingB);
        if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
            return false;
        }
        boolean honorifics = HONORIFICS.containsAll(a) && HONORIFICS.containsAll(b);
        return !honorifics
                || (!Collections.disjoint(MENS, a) && !Collections.disjoint(WOMENS, b))
                || (!Collections.disjoint(WOMENS, a) && !Collections.disjoint(MENS, b));
    }

    private static List<String> dispensables(List<Token> reading) {
        return reading.stream().filter(HouseStyle::isDispensable).map(Token::normal).toList();
    }

    /// Whether the token is the dash between two numbers, as in 6-3.
    private static boolean isDashOfResult(List<Token> reading, int i) {
        return reading.get(i).normal().equals("-")
                && i > 0
                && i + 1 < reading.size()
                && reading.get(i - 1).kind() == TokenKind.NUMBER
                && reading.get(i + 1).kind() == TokenKind.NUMBER;
    }

    /// Whether a stop behind the token only marks it as short for a longer word.
    static boolean isShortened(Token token) {
        return HONORIFICS.contains(token.normal()) || SAME.containsKey(token.normal());
    }

    private static boolean isDispensable(Token token) {
        return DISPENSABLE.contains(token.normal()) || isInitial(token);
    }

    /// Whether the token is the middle initial of a name.
    private static boolean isInitial(Token token) {
        return token.surface().length() == 1
                && Character.isUpperCase(token.surface().charAt(0))
                && !"AI".contains(token.surface());
    }

    private static void add(String normal, List<String> words) {
        if (normal.equals("cent") && !words.isEmpty() && words.getLast().equals("per")) {
            words.set(words.size() - 1, "percent");
            return;
        }
        if (normal.equals("cannot")) {
            words.addAll(List.of("can", "not"));
            return;
        }
        if (UNITS.contains(normal) && !words.isEmpty() && TENS.matcher(words.getLast()).matches()) {
            words.add(words.removeLast().charAt(0) + SAME.getOrDefault(normal, normal));
            return;
        }
        if (!normal.isEmpty() && Character.isDigit(normal.charAt(0))) {
            addNumber(normal, words);
        } else if (normal.indexOf('\'') >= 0) {
            addContraction(normal, words);
        } else {
            addPlain(normal, words);
        }
    }

    private static void addNumber(String normal, List<String> words) {
        var amount = WITH_MAGNITUDE.matcher(normal);
        if (CLOCK.matcher(normal).matches()) {
            words.add(normal.replace(':', '.'));
        } else if (amount.matches()) {
            words.add(amount.group(1));
            words.add(MAGNITUDES.getOrDefault(amount.group(2), ""));
        } else {
            addPlain(normal, words);
        }
    }

    private static void addContraction(String normal, List<String> words) {
        for (var expansion : EXPANSIONS.entrySet()) {
            if (normal.endsWith(expansion.getKey())) {
                var stem = normal.substring(0, normal.length() - expansion.getKey().length());
                words.add(stem.equals("wo") ? "will" : stem.equals("ca") ? "can" : stem);
                words.add(expansion.getValue());
                return;
            }
        }
        addPlain(normal, words);
    }

    private static void addPlain(String normal, List<String> words) {
        var same = SAME.get(normal);
        words.add(same == null ? Spelling.key(normal) : same);
    }
}
