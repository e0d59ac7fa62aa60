package parallax.entity.recognize;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Numbers in digits and words: how they are written, and what they amount to.
final class NumberWords {
    private static final List<String> UNITS =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, BigDecimal> VALUES = values();
    private static final Map<String, BigDecimal> MAGNITUDES =
            Map.ofEntries(
                    Map.entry("hundred", new BigDecimal(100)),
                    Map.entry("thousand", new BigDecimal(1_000)),
                    Map.entry("k", new BigDecimal(1_000)),
                    Map.entry("million", new BigDecimal(1_000_000)),
                    Map.entry("mn", new BigDecimal(1_000_000)),
                    Map.entry("m", new BigDecimal(1_000_000)),
                    Map.entry("billion", new BigDecimal(1_000_000_000)),
                    Map.entry("bn", new BigDecimal(1_000_000_000)),
                    Map.entry("b", new BigDecimal(1_000_000_000)),
                    Map.entry("trillion", new BigDecimal(1_000_000_000_000L)));

    static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
    static final String MAGNITUDE = "(?i:hundred|thousand|million|billion|trillion|bn|mn)";
    private static final String BELOW_TEN = "(?i:one|two|three|four|five|six|seven|eight|nine)";
    private static final String WORDS =
            "(?:(?i:"
                    + String.join("|", TENS)
                    + ")(?:-"
                    + BELOW_TEN
                    + ")?|(?i:"
                    + String.join("|", UNITS.subList(10, 20))
                    + ")|"
                    + BELOW_TEN
                    + ")";

    /// A whole number, in digits or words, with its magnitude.
    static final String NUMBER =
            "(?:(?:"
                    + DIGITS
                    + "|"
                    + WORDS
                    + "|(?i:a|half a)(?=\\s"
                    + MAGNITUDE
                    + "))(?:[ -]"
                    + MAGNITUDE
                    + "\\b){0,3})";

    private NumberWords() {}

    private static Map<String, BigDecimal> values() {
        var values = new HashMap<String, BigDecimal>();
        for (int i = 0; i < UNITS.size(); i++) {
            values.put(UNITS.get(i), new BigDecimal(i));
        }
        for (int i = 0; i < TENS.size(); i++) {
            values.put(TENS.get(i), new BigDecimal(10 * i + 20));
        }
        values.put("a", BigDecimal.ONE);
        values.put("half", new BigDecimal("0.5"));
        return values;
    }

    /// What a number amounts to: "1.2 billion" is 1200000000; nothing if it isn't one.
    static Optional<BigDecimal> amount(String words) {
        var amount = BigDecimal.ZERO;
        boolean isEmpty = true;
        for (var word : parts(words)) {
            var magnitude = Optional.ofNullable(MAGNITUDES.get(word));
            var value = magnitude.isPresent() ? Optional.<BigDecimal>empty() : value(word);
            if (magnitude.isPresent() && !isEmpty) {
                amount = amount.multiply(magnitude.get());
            } else if (value.isPresent()) {
                boolean isFraction = word.equals("a") && !isEmpty;
                amount = isFraction ? amount : amount.add(value.get());
                isEmpty = false;
            } else {
                return Optional.empty();
            }
        }
        return isEmpty ? Optional.empty() : Optional.of(amount);
    }

    private static List<String> parts(String words) {
        var spaced =
                words.toLowerCase(Locale.ROOT)
                        .replace(",", "")
                        .replaceAll("(?<=\\d)(?=[a-z])", " ");
        return Arrays.asList(spaced.strip().split("[\\s-]+", -1));
    }

    private static Optional<BigDecimal> value(String word) {
        if (word.matches("\\d{1,30}(?:\\.\\d{1,30})?")) {
            return Optional.of(new BigDecimal(word));
        }
        return Optional.ofNullable(VALUES.get(word));
    }

    /// The amount without needless zeros: "60", "2.5", "1200000000".
    static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
