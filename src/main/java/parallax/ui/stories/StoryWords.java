package parallax.ui.stories;

import parallax.session.StoryDays;
import parallax.story.Story;
import parallax.ui.notice.Words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Says how much a story has and when it was told.
final class StoryWords {
    private static final DateTimeFormatter DAY = format("d");
    private static final DateTimeFormatter DAY_AND_MONTH = format("d MMM");
    private static final DateTimeFormatter DATE = format("d MMM yyyy");

    private StoryWords() {}

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /// “5 articles · 4–6 Mar 2025”
    static String summary(Story story) {
        int size = story.articles().size();
        return StoryDays.of(story)
                .map(days -> Words.of("stories.dated", size, days(days.first(), days.last())))
                .orElseGet(() -> Words.of("stories.size", size));
    }

    private static String days(LocalDate first, LocalDate last) {
        var end = DATE.format(last);
        if (first.equals(last)) {
            return end;
        }
        if (first.getYear() != last.getYear()) {
            return DATE.format(first) + " – " + end;
        }
        return first.getMonth() == last.getMonth()
                ? DAY.format(first) + "–" + end
                : DAY_AND_MONTH.format(first) + " – " + end;
    }
}
