package parallax.entity.recognize;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The day on which an article was published, from what it says about it.
public final class PublishedDay {
    private static final Pattern FULL_DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private PublishedDay() {}

    /// The day in a line that gives it in full, in ISO or in English; nothing where it doesn't.
    public static Optional<LocalDate> of(String printed) {
        var text = new ArticleText(printed, Optional.empty());
        return Stream.concat(
                        FULL_DATE.matcher(printed).results().map(found -> found.group()),
                        QuantityFinder.find(text).stream().flatMap(found -> found.value().stream()))
                .filter(value -> FULL_DATE.matcher(value).matches())
                .flatMap(value -> parsed(value).stream())
                .findFirst();
    }

    private static Optional<LocalDate> parsed(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException e) {
            return Optional.empty(); // "2024-02-31" is no day
        }
    }
}
