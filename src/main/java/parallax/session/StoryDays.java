package parallax.session;

import parallax.entity.recognize.PublishedDay;
import parallax.story.Story;

import java.time.LocalDate;
import java.util.Optional;

/// The days on which the articles of a story were published.
public record StoryDays(LocalDate first, LocalDate last) {
    /// As far as the articles tell; nothing where none does.
    public static Optional<StoryDays> of(Story story) {
        var days =
                story.articles().stream()
                        .flatMap(article -> article.masthead().published().stream())
                        .flatMap(printed -> PublishedDay.of(printed).stream())
                        .sorted()
                        .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new StoryDays(days.getFirst(), days.getLast()));
    }
}
