package parallax.ui;

import parallax.article.Article;
import parallax.session.OpenStories;
import parallax.session.OpenStory;
import parallax.ui.StoryQueue.Found;
import parallax.ui.notice.Notice;
import parallax.ui.notice.Words;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// What the reader has to be told about the stories that articles went to.
final class StoryNotices {
    /// So many articles somebody may have dropped to compare all of them.
    private static final int FEW = 12;

    private StoryNotices() {}

    /// Tells where articles of one drop went to several stories, or away from the one that was
    /// read; the reader may have wanted to compare them all.
    static Optional<Notice> of(Found found, OpenStories now, WindowViewModel model) {
        var origins = found.added().stream().map(Article::origin).toList();
        var read = found.before().stream().map(OpenStory::number).findFirst();
        var gained =
                now.all().stream()
                        .filter(story -> !Collections.disjoint(story.origins(), origins))
                        .map(OpenStory::number)
                        .toList();
        boolean isAway = read.isPresent() && !read.get().equals(now.shown());
        if (gained.size() < 2 && !isAway) {
            return Optional.empty();
        }
        int home = read.filter(_ -> isAway).orElse(gained.getFirst());
        var together =
                new Notice.Offer(
                        Words.of("stories.together"),
                        () ->
                                model.arrange(
                                        Words.of("edit.together", origins.size()),
                                        all -> all.moved(origins, home).showing(home)));
        var key = gained.size() > 1 ? "stories.several" : "stories.apart";
        return Optional.of(
                new Notice(
                        Words.of(key, origins.size(), gained.size()),
                        List.of(),
                        Optional.of(together).filter(_ -> origins.size() <= FEW)));
    }
}
