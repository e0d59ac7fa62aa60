package parallax.entity.recognize;

import static parallax.entity.recognize.NumberWords.NUMBER;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// How dates are written in English news, form by form.
final class DatePatterns {
    /// What a date says beside the words it is written in.
    enum Form {
        ISO,
        NUMERIC,
        MONTH_DAY,
        DAY_MONTH,
        MONTH_YEAR,
        PART_OF_YEAR,
        MONTH,
        WEEKDAY,
        RELATIVE,
        AGO,
        DECADE,
        CENTURY,
        SEASON,
        YEAR,
        DAY_REFERENCE,
        CLOCK,
        DURATION
    }

    static final String YEAR_NUMBER = "(?:1[5-9]\\d\\d|20\\d\\d)";
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November"
                + "|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?"
                + "|Nov\\.?|Dec\\.?)";
    private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String UNIT =
            "(?:second|minute|hour|day|week|weekend|month|year|decade|century|quarter|season"
                    + "|summer|winter|spring|autumn|fall|night|morning|afternoon|evening"
                    + "|fiscal year)";
    private static final String PART = "(?i:morning|afternoon|evening|night)";
    private static final String ABOUT_WHEN =
            "(?i:early|late|mid|earlier|later|the end of|the start of|the beginning of)";
    private static final String SOME =
            "(?:(?i:a few|few|several|many|a couple of|couple of)|" + NUMBER + ")";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String DAY_OF_WEEK = "(?:" + WEEKDAY + ",? )?";
    private static final String COUNTED =
            "(?: (?:million|billion|trillion|hundred|thousand|percent|per cent|people|troops"
                + "|soldiers|dollars|euros|yuan|km|kilomet(?:er|re)s|miles|met(?:er|re)s|feet|tons"
                + "|tonnes|workers|students|cases|deaths|votes|jobs|homes)\\b|%|,\\d{3})";

    private static final Map<Form, Pattern> ALL = new LinkedHashMap<>();

    static {
        putCalendarDates();
        putRelativeDates();
        putLongerTimes();
    }

    private DatePatterns() {}

    private static void putCalendarDates() {
        put(Form.ISO, "\\d{4}-\\d\\d-\\d\\d");
        put(Form.NUMERIC, "\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d\\d)");
        put(
                Form.MONTH_DAY,
                DAY_OF_WEEK
                        + "(?:"
                        + ABOUT_WHEN
                        + "[ -])?"
                        + MONTH
                        + " "
                        + DAY
                        + "(?:[-–]\\d{1,2}(?!\\d))?"
                        + "(?:(?:, ?| )"
                        + YEAR_NUMBER
                        + ")?(?!\\d*,\\d{3})");
        put(
                Form.DAY_MONTH,
                DAY_OF_WEEK
                        + "(?:the )?"
                        + DAY
                        + "(?: of)? "
                        + MONTH
                        + "(?:,? "
                        + YEAR_NUMBER
                        + ")?");
        put(
                Form.MONTH_YEAR,
                "(?:"
                        + ABOUT_WHEN
                        + "[ -])?(?:(?i:last|this|next) )?"
                        + MONTH
                        + "(?:,| of)? "
                        + YEAR_NUMBER);
        put(
                Form.PART_OF_YEAR,
                "(?:the )?(?:(?:first|second|third|fourth|final|last) (?:quarter|half)|(?:first"
                        + "|second|third|fourth|final|last) week)(?: of (?:fiscal )?(?:"
                        + MONTH
                        + " )?"
                        + YEAR_NUMBER
                        + "| of "
                        + MONTH
                        + ")|(?:fiscal(?: year)?|the year) "
                        + YEAR_NUMBER
                        + "|(?:the )?year-end(?! \\p{Ll}+ing)");
        put(Form.MONTH, month());
    }

    private static void putRelativeDates() {
        put(
                Form.WEEKDAY,
                "(?:(?i:early|late|earlier|later)(?: on)? )?"
                        + "(?:(?i:last|next|this|this past|the previous) )?"
                        + WEEKDAY
                        + "(?:,? "
                        + PART
                        + ")?");
        put(
                Form.RELATIVE,
                "(?:(?i:earlier|later|late|early|the end of|the start of|the beginning of)"
                    + " )?(?i:last|next|this|previous|the past|the last|the next|the previous|the"
                    + " following|the coming|coming|that same|the same|past|following|recent|the"
                    + " recent|current|the current) (?:"
                        + SOME
                        + " )?"
                        + UNIT
                        + "s?");
        put(
                Form.AGO,
                SOME
                        + "[ -]"
                        + UNIT
                        + "s? (?i:ago|earlier|later|before|from now)|(?i:an?) "
                        + UNIT
                        + " (?i:ago|earlier|later)");
    }

    private static void putLongerTimes() {
        put(Form.DECADE, "(?:(?i:the )?(?i:early|late|mid)[ -])?(?:(?:1[5-9]|20)\\d0s|[’']\\d0s)");
        put(
                Form.CENTURY,
                "(?:(?i:early|late|mid)[ -])?(?:\\d\\d?(?:st|nd|rd|th)"
                        + "|(?i:eighteenth|nineteenth|twentieth|twenty-first))[ -](?i:century)");
        put(
                Form.SEASON,
                "(?:"
                        + ABOUT_WHEN
                        + " )?(?i:summer|winter|spring|autumn|fall)(?: of)? "
                        + YEAR_NUMBER);
        put(
                Form.YEAR,
                "(?:"
                        + ABOUT_WHEN
                        + "[ -])?"
                        + YEAR_NUMBER
                        + "(?:[–-](?:"
                        + YEAR_NUMBER
                        + "|\\d\\d))?(?!"
                        + COUNTED
                        + ")");
        put(
                Form.DAY_REFERENCE,
                "(?i:yesterday|today|tomorrow|tonight|overnight)(?: " + PART + ")?");
        put(
                Form.CLOCK,
                "\\d{1,2}(?:[:.]\\d\\d)? ?(?:a\\.m\\.|p\\.m\\.|am|pm|AM|PM|GMT)(?![a-z])"
                        + "|\\d{1,2}:\\d\\d(?: (?:GMT|UTC|local time))?");
        put(
                Form.DURATION,
                "(?:(?i:almost|about|around|nearly|more than|over|at least|less than) )?"
                        + "(?:(?i:the|an?) )?"
                        + SOME
                        + "[ -](?:second|minute|hour|day|week|month|year|decade|centur)(?:s|ies|y)?(?:["
                        + " -]long)?(?!-old| old)|(?i:an?)"
                        + " (?:day|week|month|year|decade|century)(?=[ .,])");
    }

    /// "May" and "March" are months only where a word before them says so.
    private static String month() {
        return "(?:"
                + ABOUT_WHEN
                + "[ -](?:last |this |next )?|(?i:last|this|next) )"
                + MONTH
                + "|(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Oo]f|[Ff]rom|[Tt]o|[Bb]etween|[Aa]nd|[Dd]uring|[Bb]efore|[Aa]fter)"
                + " )(?:March|May)(?! \\p{Lu})"
                + "|(?:January|February|April|June|July|August|September|October|November|December)";
    }

    private static void put(Form form, String words) {
        ALL.put(
                form,
                Pattern.compile("(?<![\\p{L}\\d.,$€£-])(?:" + words + ")(?![\\p{L}\\d])(?!-\\d)"));
    }

    /// A pattern for each form, in the order in which they are believed.
    static Map<Form, Pattern> all() {
        return ALL;
    }
}
