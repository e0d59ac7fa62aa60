package parallax.ui;

import parallax.collation.paraphrase.SentenceEmbeddings;
import parallax.intake.Intake;
import parallax.session.RewordingSearch;
import parallax.session.StorySearch;
import parallax.story.group.StoryFinder;
import parallax.work.BackgroundRunner;

/// Rewordings without the sentence model, for tests of the window.
final class Unmodelled {
    static final RewordingSearch SEARCH =
            new RewordingSearch(() -> new SentenceEmbeddings.Absent("quicker"));

    static final StorySearch STORIES = new StoryFinder()::grouped;

    private Unmodelled() {}

    static WindowViewModel window(BackgroundRunner runner) {
        return new WindowViewModel(new Intake(), STORIES, SEARCH, runner);
    }
}
