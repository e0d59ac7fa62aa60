package parallax.ui;

import parallax.article.Article;
import parallax.article.Origin;
import parallax.session.OpenStory;
import parallax.session.StorySearch;
import parallax.story.Story;
import parallax.work.BackgroundRunner;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Articles whose stories are looked for elsewhere: those of one drop at a time, so that two drops
/// of one event are one story.
final class StoryQueue {
    private final StorySearch search;
    private final BackgroundRunner runner;
    private final Queue<List<Article>> waiting = new ArrayDeque<>();
    private boolean isBusy;

    /// What was found for the articles of one drop.
    ///
    /// @param before the stories that were open, in the order in which they were searched
    /// @param stories those, in that order, some with more articles; new ones behind them
    record Found(List<Article> added, List<OpenStory> before, List<Story> stories) {}

    /// What becomes of the answers.
    ///
    /// @param open the stories to look in; the first takes what says too little
    /// @param found told for each drop
    /// @param failed told where the search broke
    record Answers(
            Supplier<List<OpenStory>> open, Consumer<Found> found, Consumer<Throwable> failed) {}

    StoryQueue(StorySearch search, BackgroundRunner runner) {
        this.search = search;
        this.runner = runner;
    }

    /// Whether something is looked for or waits.
    boolean isBusy() {
        return !waiting.isEmpty();
    }

    /// Where the articles come from whose stories aren't known yet.
    Set<Origin> origins() {
        return waiting.stream()
                .flatMap(articles -> articles.stream().map(Article::origin))
                .collect(Collectors.toSet());
    }

    void add(List<Article> articles, Answers answers) {
        waiting.add(articles);
        next(answers);
    }

    private void next(Answers answers) {
        var added = waiting.peek();
        if (isBusy || added == null) {
            return;
        }
        isBusy = true;
        var before = answers.open().get();
        runner.run(
                () -> search.grouped(before.stream().map(OpenStory::story).toList(), added),
                stories -> {
                    end();
                    answers.found().accept(new Found(added, before, stories));
                    next(answers);
                },
                problem -> {
                    end();
                    answers.failed().accept(problem);
                    next(answers);
                });
    }

    private void end() {
        isBusy = false;
        waiting.remove();
    }
}
