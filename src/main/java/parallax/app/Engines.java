package parallax.app;

import parallax.collation.paraphrase.SentenceEmbeddings;
import parallax.session.NameSearch;
import parallax.session.RewordingSearch;
import parallax.story.group.StoryFinder;
import parallax.ui.theme.Theme;
import parallax.work.BackgroundRunner;

/// What all windows share: the models are large, and the machine is one. To be made on the JavaFX
/// thread.
record Engines(
        BackgroundRunner runner,
        Theme theme,
        StoryFinder stories,
        NameSearch names,
        RewordingSearch rewordings) {
    Engines(BackgroundRunner runner) {
        this(
                runner,
                new Theme(),
                new StoryFinder(),
                new NameSearch(NamesModel::open),
                new RewordingSearch(SentenceEmbeddings::load));
    }
}
