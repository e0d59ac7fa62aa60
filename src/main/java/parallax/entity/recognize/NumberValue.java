package parallax.entity.recognize;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What a number says, in one form for all ways to write it: "60-70 %", "1200000000 USD", "5th".
final class NumberValue {
    private static final Pattern AMOUNTS =
            Pattern.compile(NumberWords.NUMBER + "(?: ?(?:bn|mn|[mbk])\\b)?");
    private static final List<String> ORDINALS =
            List.of(
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "tenth",
                    "eleventh",
                    "twelfth",
                    "thirteenth",
                    "fourteenth",
                    "fifteenth");
    private static final Map<String, String> CURRENCIES =
            Map.ofEntries(
                    Map.entry("$", "USD"),
                    Map.entry("dollar", "USD"),
                    Map.entry("usd", "USD"),
                    Map.entry("€", "EUR"),
                    Map.entry("euro", "EUR"),
                    Map.entry("eur", "EUR"),
                    Map.entry("£", "GBP"),
                    Map.entry("pound", "GBP"),
                    Map.entry("gbp", "GBP"),
                    Map.entry("yuan", "CNY"),
                    Map.entry("yen", "JPY"),
                    Map.entry("rouble", "RUB"),
                    Map.entry("ruble", "RUB"),
                    Map.entry("rupee", "INR"),
                    Map.entry("₹", "INR"));
    private static final Pattern FOREIGN_DOLLAR = Pattern.compile("(?:A|C|HK|NZ|S|NT)\\$");

    private NumberValue() {}

    static String of(String words, NumberPatterns.Form form) {
        return switch (form) {
            case CARDINAL -> amounts(words);
            case PERCENT -> amounts(words) + " %";
            case MONEY -> amounts(words) + " " + currency(words);
            case ORDINAL -> ordinal(words.toLowerCase(Locale.ROOT));
            case VAGUE -> words.toLowerCase(Locale.ROOT);
        };
    }

    /// One amount or two: "60-70".
    private static String amounts(String words) {
        var amounts =
                AMOUNTS.matcher(words)
                        .results()
                        .flatMap(found -> NumberWords.amount(found.group()).stream())
                        .map(NumberWords::plain)
                        .toList();
        return amounts.isEmpty() ? words.toLowerCase(Locale.ROOT) : String.join("-", amounts);
    }

    private static String currency(String words) {
        var small = words.toLowerCase(Locale.ROOT);
        var foreign = FOREIGN_DOLLAR.matcher(words);
        if (foreign.lookingAt()) {
            return foreign.group();
        }
        return CURRENCIES.entrySet().stream()
                .filter(entry -> small.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElseGet(() -> small.replaceAll(".*?(\\p{L}*)$", "$1"));
    }

    private static String ordinal(String word) {
        int at = ORDINALS.indexOf(word);
        if (at >= 0) {
            return (at + 1) + ".";
        }
        return word.replaceAll("^(\\d+)(?:st|nd|rd|th)$", "$1.");
    }
}
