package parallax.ui;

import parallax.session.OpenStory;
import parallax.session.Session;
import parallax.ui.notice.Notice;
import parallax.ui.notice.Words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Tells once for each story that not all of its articles stand in columns.
final class HiddenNotices {
    private final Map<Integer, Integer> told = new HashMap<>();

    Optional<Notice> of(Session session, OpenStory story) {
        int byItself = session.hiddenCount() - story.layout().hidden().size();
        if (byItself <= 0 || Integer.valueOf(byItself).equals(told.put(story.number(), byItself))) {
            return Optional.empty();
        }
        return Optional.of(
                Notice.of(Words.of("hidden", session.hiddenCount(), session.articles().size())));
    }
}
