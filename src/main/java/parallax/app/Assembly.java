package parallax.app;

import parallax.collation.paraphrase.SentenceEmbeddings;
import parallax.intake.Intake;
import parallax.session.NameSearch;
import parallax.session.RewordingSearch;
import parallax.ui.MainView;
import parallax.ui.Models;
import parallax.ui.NamingModel;
import parallax.ui.SearchModel;
import parallax.ui.WindowViewModel;
import parallax.ui.theme.Theme;
import parallax.work.BackgroundRunner;
import parallax.work.DaemonRunner;

import java.util.concurrent.Executor;

/// The parts of the window put together. To be made on the JavaFX thread.
record Assembly(WindowViewModel model, Theme theme, MainView view, NamingModel names) {
    /// @param answering runs something on the JavaFX thread
    Assembly(Executor answering) {
        this(new DaemonRunner(answering), new Theme());
    }

    private Assembly(BackgroundRunner runner, Theme theme) {
        this(
                new WindowViewModel(
                        new Intake(), new RewordingSearch(SentenceEmbeddings::load), runner),
                runner,
                theme);
    }

    private Assembly(WindowViewModel model, BackgroundRunner runner, Theme theme) {
        this(
                new Models(
                        model,
                        new NamingModel(
                                new NameSearch(NamesModel::open), runner, model.sessionProperty()),
                        new SearchModel(runner, model.sessionProperty())),
                theme);
    }

    private Assembly(Models models, Theme theme) {
        this(
                models.window(),
                theme,
                new MainView(models, theme, SampleStory.folder()),
                models.names());
    }
}
