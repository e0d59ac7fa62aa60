package parallax.app;

import parallax.collation.paraphrase.SentenceEmbeddings;
import parallax.session.NameSearch;
import parallax.session.RewordingSearch;
import parallax.story.group.StoryFinder;
import parallax.ui.Preferences;
import parallax.ui.theme.Theme;
import parallax.work.BackgroundRunner;
import parallax.work.PatientRunner;

/// What all windows share: the models are large, and the machine is one. To be made on the JavaFX
/// thread.
///
/// @param runner what the first picture needs
/// @param patient everything else, which waits for that picture
record Engines(
        BackgroundRunner runner,
        BackgroundRunner patient,
        Theme theme,
        Preferences preferences,
        StoryFinder stories,
        NameSearch names,
        RewordingSearch rewordings) {
    Engines {
        preferences.surenessProperty().subscribe(rewordings::want);
    }

    /// @param wait returns when the first picture is there; called on any thread but JavaFX's
    Engines(BackgroundRunner runner, Runnable wait) {
        this(runner, wait, new Theme());
    }

    private Engines(BackgroundRunner runner, Runnable wait, Theme theme) {
        this(
                runner,
                new PatientRunner(runner, wait),
                theme,
                new Preferences(theme),
                new StoryFinder(),
                new NameSearch(NamesModel::open),
                new RewordingSearch(() -> {
                    wait.run();
                    return SentenceEmbeddings.load();
                }));
    }
}
