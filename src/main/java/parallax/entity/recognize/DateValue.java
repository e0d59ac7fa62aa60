package parallax.entity.recognize;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a date says, as ISO 8601 has it as far as the words go: "2024-06-20", "2024-W25", "199X".
/// What only the day of publication could settle stays in words without it.
final class DateValue {
    private static final Pattern YEAR = Pattern.compile(DatePatterns.YEAR_NUMBER);
    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\b");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})0s");
    private static final Pattern BACK = Pattern.compile("\\b(?:last|previous|past)\\b");
    private static final Pattern AHEAD = Pattern.compile("\\b(?:next|coming|following)\\b");
    private static final Pattern PLURAL_OR_COUNTED = Pattern.compile(".*\\d.*|.*s");

    private static final Pattern PART = Pattern.compile("^(?:the )?(\\w+) quarter of .*$");

    private final String words;
    private final Optional<LocalDate> today;

    DateValue(String words, Optional<LocalDate> today) {
        this.words = words.toLowerCase(Locale.ROOT);
        this.today = today;
    }

    String of(DatePatterns.Form form) {
        var value =
                switch (form) {
                    case ISO -> Optional.of(words);
                    case MONTH_DAY, DAY_MONTH -> monthAndDay();
                    case MONTH_YEAR -> year().map(year -> year + "-" + twoDigits(month()));
                    case MONTH -> today.map(this::monthNear);
                    case WEEKDAY -> today.map(this::weekdayNear);
                    case RELATIVE -> today.flatMap(this::relative);
                    case DECADE -> decade();
                    case YEAR -> years();
                    case DAY_REFERENCE -> today.map(this::dayNear);
                    case PART_OF_YEAR -> quarter();
                    case NUMERIC, AGO, CENTURY, SEASON, CLOCK, DURATION -> Optional.<String>empty();
                };
        return value.orElse(words);
    }

    private Optional<String> year() {
        var found = YEAR.matcher(words);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private Optional<String> quarter() {
        int quarter =
                1
                        + List.of("first", "second", "third", "fourth")
                                .indexOf(PART.matcher(words).replaceFirst("$1"));
        return year().filter(_ -> quarter > 0).map(year -> year + "-Q" + quarter);
    }

    /// A range of years stays one.
    private Optional<String> years() {
        boolean isRange = words.matches(".*\\d[–-]\\d+");
        return isRange ? Optional.of(words.replace('–', '-')) : year();
    }

    /// From 1; 0 where no month is named.
    private int month() {
        return Arrays.stream(Month.values())
                .filter(month ->
                        Pattern.compile(
                                        "\\b"
                                                + month.name()
                                                        .substring(0, 3)
                                                        .toLowerCase(Locale.ROOT))
                                .matcher(words)
                                .find())
                .mapToInt(Month::getValue)
                .findFirst()
                .orElse(0);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : "" + number;
    }

    private Optional<String> monthAndDay() {
        var year = year().or(() -> today.map(day -> "" + day.getYear())).orElse("XXXX");
        var day = DAY.matcher(words.replace(year, ""));
        return day.find()
                ? Optional.of(
                        year
                                + "-"
                                + twoDigits(month())
                                + "-"
                                + twoDigits(Integer.parseInt(day.group(1))))
                : Optional.empty();
    }

    /// A month that is still to come this year was last year's, unless it is said to be next.
    private String monthNear(LocalDate day) {
        boolean isAhead = AHEAD.matcher(words).find();
        boolean isBack = BACK.matcher(words).find() && month() >= day.getMonthValue();
        boolean isPast = month() > day.getMonthValue() && !isAhead;
        return (day.getYear() - (isBack || isPast ? 1 : 0)) + "-" + twoDigits(month());
    }

    private String weekdayNear(LocalDate day) {
        var weekday =
                Arrays.stream(DayOfWeek.values())
                        .filter(one -> words.contains(one.name().toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(day.getDayOfWeek());
        var near =
                AHEAD.matcher(words).find()
                        ? TemporalAdjusters.next(weekday)
                        : BACK.matcher(words).find()
                                ? TemporalAdjusters.previous(weekday)
                                : TemporalAdjusters.previousOrSame(weekday);
        return day.with(near).toString();
    }

    private Optional<String> relative(LocalDate day) {
        if (PLURAL_OR_COUNTED.matcher(words).matches() || words.contains("recent")) {
            return Optional.empty();
        }
        int steps = BACK.matcher(words).find() ? -1 : AHEAD.matcher(words).find() ? 1 : 0;
        if (words.endsWith("year")) {
            return Optional.of("" + (day.getYear() + steps));
        }
        if (words.endsWith("month")) {
            return Optional.of(YearMonth.from(day).plusMonths(steps).toString());
        }
        if (words.endsWith("week")) {
            var week = day.plusWeeks(steps);
            return Optional.of(
                    week.get(IsoFields.WEEK_BASED_YEAR)
                            + "-W"
                            + twoDigits(week.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        }
        return Optional.empty();
    }

    private Optional<String> decade() {
        var found = DECADE.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        var part = words.contains("early") ? "-early" : words.contains("late") ? "-late" : "";
        return Optional.of(found.group(1) + "X" + part);
    }

    private String dayNear(LocalDate day) {
        int days = words.startsWith("yesterday") ? -1 : words.startsWith("tomorrow") ? 1 : 0;
        return day.plusDays(days).toString();
    }
}
