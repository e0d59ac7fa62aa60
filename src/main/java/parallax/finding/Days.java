package parallax.finding;

import parallax.collation.token.Sigil;
import parallax.collation.token.Witness;
import parallax.text.Span;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Dates that can't be right: a weekday that the date doesn't fall on, and an article that tells of
/// a day after its own date as past.
final class Days {
    private static final double WEEKDAY_WEIGHT = 0.6;
    private static final double LATER_WEIGHT = 0.45;
    private static final int LEAD = 3;

    private static final String WEEKDAYS =
            Arrays.stream(DayOfWeek.values()).map(Days::display).collect(Collectors.joining("|"));
    private static final String MONTHS =
            Arrays.stream(Month.values())
                    .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                    .collect(Collectors.joining("|"));
    private static final Pattern DATED =
            Pattern.compile(
                    "\\b(?<weekday>%1$s),? (?:(?<day>\\d{1,2}) (?<month>%2$s)|(?<month2>%2$s)"
                                    .formatted(WEEKDAYS, MONTHS)
                            + " (?<day2>\\d{1,2})),? (?<year>\\d{4})\\b");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\bon (%s)\\b(?!,? (?:\\d|%s))".formatted(WEEKDAYS, MONTHS));
    private static final Pattern AHEAD =
            Pattern.compile(
                    "(?i)\\b(?:will|would|next|expected|due|plan|plans|planned|until|by|before|could|may|shall|ahead|set"
                        + " to|going to|is to|are to)\\b");

    private final Evidence evidence;

    Days(Evidence evidence) {
        this.evidence = evidence;
    }

    List<Finding> find() {
        var found = new ArrayList<Finding>();
        for (var witness : evidence.collation().witnesses()) {
            var dated = DATED.matcher(witness.text());
            while (dated.find()) {
                wrongWeekday(witness, dated).ifPresent(found::add);
            }
            laterThanItself(witness).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Finding> wrongWeekday(Witness witness, Matcher dated) {
        boolean isDayFirst = dated.group("day") != null;
        try {
            var date =
                    LocalDate.of(
                            Integer.parseInt(dated.group("year")),
                            Month.valueOf(
                                    dated.group(isDayFirst ? "month" : "month2")
                                            .toUpperCase(Locale.ROOT)),
                            Integer.parseInt(dated.group(isDayFirst ? "day" : "day2")));
            var place = new Place(witness.sigil(), new Span(dated.start(), dated.end()));
            return date.getDayOfWeek().equals(weekday(dated.group("weekday")))
                    ? Optional.empty()
                    : Optional.of(
                            new Finding(
                                    FindingKind.DATE,
                                    WEEKDAY_WEIGHT,
                                    "“%s” in %s: that day was a %s."
                                            .formatted(
                                                    evidence.words(place),
                                                    evidence.name(witness.sigil()),
                                                    display(date.getDayOfWeek())),
                                    List.of(place)));
        } catch (DateTimeException _) {
            return Optional
                    .empty(); // no day of the calendar, so none that it could be mistaken for
        }
    }

    /// The first sentences of a report tell of its own day or the days before.
    private Optional<Finding> laterThanItself(Witness witness) {
        return published(witness.sigil())
                .flatMap(published ->
                        witness.sentences().stream()
                                .limit(LEAD)
                                .filter(sentence ->
                                        !AHEAD.matcher(sentence.of(witness.text())).find())
                                .flatMap(sentence -> nextDay(witness, sentence, published).stream())
                                .findFirst());
    }

    /// “On Thursday” in what is dated a Wednesday; any other weekday may be one of the last six.
    private Optional<Finding> nextDay(Witness witness, Span sentence, LocalDate published) {
        var named = WEEKDAY.matcher(witness.text()).region(sentence.start(), sentence.end());
        if (!named.find()
                || !weekday(named.group(1)).equals(published.plusDays(1).getDayOfWeek())) {
            return Optional.empty();
        }
        var place = new Place(witness.sigil(), new Span(named.start(1), named.end(1)));
        return Optional.of(
                new Finding(
                        FindingKind.DATE,
                        LATER_WEIGHT,
                        "%s is dated %s, a %s, and tells of %s as past."
                                .formatted(
                                        evidence.name(witness.sigil()),
                                        published,
                                        display(published.getDayOfWeek()),
                                        named.group(1)),
                        List.of(place)));
    }

    private Optional<LocalDate> published(Sigil article) {
        return evidence.headings()
                .get(article.index())
                .masthead()
                .published()
                .map(ISO_DAY::matcher)
                .filter(Matcher::lookingAt)
                .flatMap(Days::date);
    }

    private static Optional<LocalDate> date(Matcher iso) {
        try {
            return Optional.of(LocalDate.parse(iso.group()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static DayOfWeek weekday(String name) {
        return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static String display(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
