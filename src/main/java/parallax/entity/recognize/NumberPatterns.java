package parallax.entity.recognize;

import static parallax.entity.recognize.NumberWords.DIGITS;
import static parallax.entity.recognize.NumberWords.MAGNITUDE;
import static parallax.entity.recognize.NumberWords.NUMBER;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// How numbers are written in English news, form by form.
final class NumberPatterns {
    /// What is counted.
    enum Form {
        MONEY,
        PERCENT,
        ORDINAL,
        VAGUE,
        CARDINAL
    }

    private static final String SIGN = "(?:US|A|C|HK|NZ|S|NT)?[$€£¥₹]";
    private static final String CURRENCY =
            "(?i:U\\.S\\. dollars|US dollars|dollars?|euros?|pounds|yuan|roubles?|rubles?|yen"
                    + "|rupees|dong|won|rand|krone[rn]?|kronor|francs|pesos|reais|lira|cents)";
    private static final Map<Form, Pattern> ALL = new LinkedHashMap<>();

    static {
        put(
                Form.MONEY,
                SIGN
                        + " ?"
                        + DIGITS
                        + "(?: ?(?:"
                        + MAGNITUDE
                        + "|[mbk])\\b)?(?: ?(?:to|and|-|–) ?"
                        + SIGN
                        + " ?"
                        + DIGITS
                        + "(?: ?(?:"
                        + MAGNITUDE
                        + "|[mbk])\\b)?)?"
                        + "|(?:(?i:hundreds|tens|thousands|millions|billions|trillions) of "
                        + "(?:thousands of |millions of |billions of )?|"
                        + NUMBER
                        + "(?: to "
                        + NUMBER
                        + ")? )"
                        + CURRENCY
                        + "|(?:Rs\\.?|USD|EUR|GBP|US\\$) ?"
                        + DIGITS
                        + "(?: ?"
                        + MAGNITUDE
                        + ")?");
        put(
                Form.PERCENT,
                "(?:"
                        + NUMBER
                        + "(?: ?(?:to|–|-|and|or) ?))?"
                        + NUMBER
                        + "(?: ?%| percent| per cent|-percent| percentage points?)");
        put(
                Form.ORDINAL,
                "\\d+(?:st|nd|rd|th)|(?i:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
                        + "|eleventh|twelfth|thirteenth|fourteenth|fifteenth|twentieth|thirtieth"
                        + "|fiftieth|hundredth)");
        put(
                Form.VAGUE,
                "(?i:tens|hundreds|dozens|scores|thousands|millions|billions)"
                        + "(?: of (?i:thousands|millions|billions))?(?= of| more|[ ,.])");
        put(Form.CARDINAL, NUMBER + "(?: (?:to|or) " + NUMBER + ")?");
    }

    private NumberPatterns() {}

    private static void put(Form form, String words) {
        ALL.put(form, Pattern.compile("(?<![\\p{L}\\d.,$€£])(?:" + words + ")(?![\\p{L}\\d])"));
    }

    /// A pattern for each form, in the order in which they are believed.
    static Map<Form, Pattern> all() {
        return ALL;
    }
}
