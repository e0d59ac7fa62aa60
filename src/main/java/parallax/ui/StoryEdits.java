package parallax.ui;

import parallax.article.Article;
import parallax.article.Origin;
import parallax.session.OpenStories;
import parallax.story.Story;
import parallax.text.Excerpt;
import parallax.ui.notice.Words;
import parallax.ui.stories.StoriesActions;

import java.util.List;
import java.util.Optional;

/// What the reader does to the stories.
final class StoryEdits implements StoriesActions {
    private static final int LONGEST = 40;

    private final WindowViewModel model;

    StoryEdits(WindowViewModel model) {
        this.model = model;
    }

    @Override
    public void read(int story) {
        model.read(story);
    }

    @Override
    public void rename(int story, String name) {
        model.arrange(
                Words.of("edit.story.renamed", title(story)),
                now -> now.renamed(story, Optional.of(name).filter(given -> !given.isEmpty())));
    }

    @Override
    public void merge(int story, int into) {
        model.arrange(Words.of("edit.story.merged", title(story)), now -> now.merged(story, into));
    }

    @Override
    public void move(List<Origin> articles, int story) {
        model.arrange(
                Words.of("edit.story.moved", articles.size()), now -> now.moved(articles, story));
    }

    @Override
    public void close(int story) {
        model.arrange(
                Words.of("edit.story.closed", title(story)),
                now -> now.without(origins(now, story)));
    }

    private static List<Origin> origins(OpenStories stories, int number) {
        return stories.story(number).stream()
                .flatMap(story -> story.articles().stream())
                .map(Article::origin)
                .toList();
    }

    private String title(int number) {
        return model.storiesProperty()
                .get()
                .story(number)
                .map(story -> story.story())
                .map(Story::title)
                .map(title -> Excerpt.of(title, LONGEST))
                .orElse("");
    }
}
