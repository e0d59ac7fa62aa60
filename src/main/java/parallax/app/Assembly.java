package parallax.app;

import parallax.collation.paraphrase.SentenceEmbeddings;
import parallax.intake.Intake;
import parallax.session.NameSearch;
import parallax.session.RewordingSearch;
import parallax.story.group.StoryFinder;
import parallax.ui.ChangedFiles;
import parallax.ui.FindingsModel;
import parallax.ui.GridModel;
import parallax.ui.KeptModel;
import parallax.ui.MainView;
import parallax.ui.Models;
import parallax.ui.NamingModel;
import parallax.ui.OverviewModel;
import parallax.ui.SearchModel;
import parallax.ui.WindowViewModel;
import parallax.ui.theme.Theme;
import parallax.work.BackgroundRunner;
import parallax.work.DaemonRunner;

import java.util.concurrent.Executor;

/// The parts of the window put together. To be made on the JavaFX thread.
record Assembly(Models models, Theme theme, MainView view) {
    /// @param answering runs something on the JavaFX thread
    Assembly(Executor answering) {
        this(models(new DaemonRunner(answering)), new Theme());
    }

    private Assembly(Models models, Theme theme) {
        this(models, theme, new MainView(models, theme, SampleStory.folder()));
    }

    private static Models models(BackgroundRunner runner) {
        var window =
                new WindowViewModel(
                        new Intake(),
                        new StoryFinder()::grouped,
                        new RewordingSearch(SentenceEmbeddings::load),
                        runner);
        var session = window.sessionProperty();
        var names = new NamingModel(new NameSearch(NamesModel::open), runner, session);
        var findings = new FindingsModel(runner, session, names.namingProperty());
        return new Models(
                window,
                names,
                new SearchModel(runner, session),
                new GridModel(runner, session),
                new OverviewModel(runner, session, names.namingProperty()),
                findings,
                new ChangedFiles(window, runner),
                new KeptModel(window, names, findings, runner));
    }

    WindowViewModel model() {
        return models.window();
    }
}
