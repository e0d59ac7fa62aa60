package parallax.overview;

import parallax.collation.token.Sigil;
import parallax.entity.recognize.PublishedDay;
import parallax.picture.Picture;
import parallax.picture.Shape;
import parallax.picture.Shape.Anchor;
import parallax.picture.Spot;
import parallax.picture.Tint;
import parallax.text.Span;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// When the articles were published, as far as they tell.
final class TimelinePicture {
    private static final double RIGHT = 10;
    private static final double RADIUS = 6;
    private static final int MOST_TICKS = 6;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

    private final Overview overview;
    private final Sheet sheet;

    /// When an article was published.
    ///
    /// @param from the moment in UTC, or the beginning of the day
    /// @param isDay whether only the day is known
    private record Told(Sigil article, LocalDateTime from, boolean isDay) {
        LocalDateTime to() {
            return isDay ? from.plusDays(1) : from;
        }

        String words() {
            return isDay ? DAY.format(from) : HOUR.format(from) + " UTC";
        }
    }

    TimelinePicture(Overview overview) {
        this.overview = overview;
        sheet = new Sheet(overview);
    }

    Picture draw() {
        var told =
                overview.articles().stream()
                        .flatMap(article -> told(article).stream())
                        .sorted(Comparator.comparing(Told::from))
                        .toList();
        if (told.isEmpty()) {
            return sheet.picture("", "", 0);
        }
        var first = told.getFirst().from().truncatedTo(ChronoUnit.DAYS);
        var last =
                told.stream()
                        .map(Told::to)
                        .max(Comparator.naturalOrder())
                        .orElse(first)
                        .plusDays(1)
                        .minusNanos(1)
                        .truncatedTo(ChronoUnit.DAYS);
        var scale = new Scale(first, last);
        axis(scale, told.size());
        for (int row = 0; row < told.size(); row++) {
            dot(told.get(row), Sheet.ROW * (row + 1), scale);
        }
        int silent = overview.articles().size() - told.size();
        return sheet.picture(
                "When it was published",
                "A disc where the hour is known, a bar where only the day is."
                        + (silent == 0 ? "" : " %d tell no date.".formatted(silent)),
                Sheet.ROW * (told.size() + 1));
    }

    /// From moments to places.
    private record Scale(LocalDateTime first, LocalDateTime last) {
        double x(LocalDateTime moment) {
            double all = Math.max(1, ChronoUnit.MINUTES.between(first, last));
            double room = Sheet.WIDTH - Sheet.LEFT - RIGHT;
            return Sheet.LEFT + room * ChronoUnit.MINUTES.between(first, moment) / all;
        }

        int days() {
            return (int) ChronoUnit.DAYS.between(first, last);
        }
    }

    private void axis(Scale scale, int rows) {
        int step = Math.max(1, (scale.days() + MOST_TICKS - 1) / MOST_TICKS);
        for (int day = 0; day <= scale.days(); day += step) {
            var moment = scale.first().plusDays(day);
            double x = scale.x(moment);
            sheet.add(new Shape.Line(x, Sheet.ROW, x, Sheet.ROW * (rows + 1), Tint.HAIRLINE));
            if (day < scale.days()) {
                sheet.add(Sheet.small(x, Sheet.BASELINE, Anchor.START, DAY.format(moment)));
            }
        }
    }

    private void dot(Told told, double y, Scale scale) {
        sheet.article(told.article(), y);
        var tint = Tint.ofArticle(told.article().index());
        double from = scale.x(told.from());
        double width = scale.x(told.to()) - from;
        double middle = y + Sheet.ROW / 2;
        if (told.isDay()) {
            sheet.add(new Shape.Box(from, middle - RADIUS / 2, width, RADIUS, tint, 0.55));
        } else {
            sheet.add(new Shape.Dot(from, middle, RADIUS, tint, true));
        }
        sheet.lead(
                new Sheet.Area(from - RADIUS, y, width + 2 * RADIUS, Sheet.ROW),
                told.article() + " " + overview.name(told.article()) + ": " + told.words(),
                new Spot.Goal(told.article(), new Span(0, 1), OptionalInt.empty()));
    }

    private Optional<Told> told(Sigil article) {
        return overview.article(article)
                .masthead()
                .published()
                .flatMap(printed ->
                        moment(printed)
                                .map(moment -> new Told(article, moment, false))
                                .or(() ->
                                        PublishedDay.of(printed)
                                                .map(LocalDate::atStartOfDay)
                                                .map(day -> new Told(article, day, true))));
    }

    private static Optional<LocalDateTime> moment(String printed) {
        for (var reading :
                List.<Function<String, LocalDateTime>>of(
                        text ->
                                OffsetDateTime.parse(text)
                                        .withOffsetSameInstant(ZoneOffset.UTC)
                                        .toLocalDateTime(),
                        LocalDateTime::parse)) {
            try {
                return Optional.of(reading.apply(printed));
            } catch (DateTimeException _) {
                // it is written in another way
            }
        }
        return Optional.empty();
    }
}
