package parallax.intake.feed;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/// Moments as feeds, mails and agencies write them.
public final class Moment {
    private static final Pattern COMPACT =
            Pattern.compile(
                    "(\\d{4})(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d)(\\d\\d)?(Z|[+-]\\d\\d:?\\d\\d)?)?");
    private static final Pattern COMMENT = Pattern.compile("\\s*\\([^)]*\\)\\s*$");

    private Moment() {}

    /// A moment in ISO where it is one of the usual kinds ("Wed, 19 Jun 2024 10:00:00 +0700",
    /// "20240619T100000Z"), else as printed.
    public static String iso(String printed) {
        var compact = COMPACT.matcher(printed);
        if (compact.matches()) {
            var day = "%s-%s-%s".formatted(compact.group(1), compact.group(2), compact.group(3));
            var zone =
                    compact.group(7) == null
                            ? ""
                            : compact.group(7).replaceFirst("(?<=[+-]\\d\\d)(?=\\d\\d)", ":");
            var seconds = compact.group(6) == null ? "" : ":" + compact.group(6);
            return compact.group(4) == null
                    ? day
                    : day + "T" + compact.group(4) + ":" + compact.group(5) + seconds + zone;
        }
        try {
            return OffsetDateTime.parse(
                            COMMENT.matcher(printed).replaceFirst(""),
                            DateTimeFormatter.RFC_1123_DATE_TIME)
                    .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException _) {
            return printed;
        }
    }
}
