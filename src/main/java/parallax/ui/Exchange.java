package parallax.ui;

import parallax.article.Article;
import parallax.article.ArticleNames;
import parallax.intake.ReadOutcome;
import parallax.intake.draft.Reason;
import parallax.ui.drop.Dropped;
import parallax.ui.notice.Notice;
import parallax.ui.notice.Words;

import java.util.List;

/// Puts what is dropped on the head of a column in the place of its article.
final class Exchange {
    private final WindowViewModel model;

    Exchange(WindowViewModel model) {
        this.model = model;
    }

    /// Several articles in one file stand beside each other; where none can be read, the old one
    /// stays.
    void exchange(Article old, Dropped content) {
        var intake = model.intake();
        switch (content) {
            case Dropped.Files(var paths) -> intake.read(paths, read -> put(old, read));
            case Dropped.Text(var text) ->
                    intake.take(text, "dragged.name", read -> put(old, read));
            case Dropped.Page(var html, var plain) ->
                    intake.take(html, plain, "dragged.name", read -> put(old, read));
            case Dropped.Picture() ->
                    model.notices().add(Notice.of(Reason.Trouble.PICTURE.message()));
        }
    }

    private void put(Article old, List<ReadOutcome> read) {
        var stories = model.storiesProperty().get();
        var sorted = SortedOutcomes.of(read, stories.origins());
        sorted.links().forEach(model.intake()::addLink);
        model.notices()
                .addAll(OutcomeNotices.of(read, sorted.added(), sorted.open(), stories.articles()));
        if (!sorted.added().isEmpty()) {
            model.arrange(
                    Words.of("edit.exchanged", ArticleNames.of(old)),
                    now -> now.exchanged(old.origin(), sorted.articles()));
        }
    }
}
