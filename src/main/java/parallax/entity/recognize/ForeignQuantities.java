package parallax.entity.recognize;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;

import parallax.entity.EntityType;
import parallax.entity.Mention;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Dates and numbers as languages other than English write them: "12. März 2024", "3,5", "1.500".
/// The names of months are ICU's, which has them wherever Parallax runs.
final class ForeignQuantities {
    private static final List<String> LANGUAGES =
            List.of("de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs");
    private static final Map<String, Integer> MONTHS = months();
    private static final Pattern DATE =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,])(\\d{1,2})(?:\\.|er|º|°)? (?:de |d[’'])?("
                            + AnyOf.expression(MONTHS.keySet())
                            + ")(?!\\p{L})(?:,? (?:del? )?("
                            + DatePatterns.YEAR_NUMBER
                            + ")(?!\\d))?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,])(\\d{1,3}(?:[.\\u00a0\\u202f]\\d{3})+(?:,\\d+)?|\\d+,\\d+)"
                            + "(?![\\p{L}\\d]|[.,]\\d)([ \\u00a0\\u202f]?%)?");

    private ForeignQuantities() {}

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var language : LANGUAGES) {
            var symbols = new DateFormatSymbols(new ULocale(language));
            for (int form : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
                var names = symbols.getMonths(form, DateFormatSymbols.WIDE);
                for (int i = 0; i < 12; i++) {
                    months.put(names[i].toLowerCase(Locale.ROOT), i + 1);
                }
            }
        }
        return Map.copyOf(months);
    }

    /// What stands in a text that isn't English, in order, not overlapping.
    static List<Mention> find(ArticleText text) {
        var found = new ArrayList<Mention>();
        DATE.matcher(text.body()).results().forEach(one -> found.add(date(one, text)));
        NUMBER.matcher(text.body()).results().forEach(one -> found.add(number(one)));
        return found;
    }

    private static Mention date(MatchResult found, ArticleText text) {
        var year =
                Optional.ofNullable(found.group(3))
                        .or(() -> text.published().map(day -> "" + day.getYear()))
                        .orElse("XXXX");
        int month = MONTHS.getOrDefault(found.group(2).toLowerCase(Locale.ROOT), 0);
        int day = Integer.parseInt(found.group(1));
        return mention(
                found,
                EntityType.DATE,
                String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day));
    }

    private static Mention number(MatchResult found) {
        var digits = found.group(1).replaceAll("[.\\u00a0\\u202f]", "").replace(',', '.');
        return mention(found, EntityType.NUMBER, digits + (found.group(2) == null ? "" : " %"));
    }

    private static Mention mention(MatchResult found, EntityType type, String value) {
        return new Mention(new Span(found.start(), found.end()), type, Optional.of(value));
    }
}
