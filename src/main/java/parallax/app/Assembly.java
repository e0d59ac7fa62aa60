package parallax.app;

import parallax.intake.Intake;
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

/// The parts of the window put together. To be made on the JavaFX thread.
record Assembly(Models models, Theme theme, MainView view) {
    Assembly(Engines engines) {
        this(models(engines), engines.theme());
    }

    private Assembly(Models models, Theme theme) {
        this(models, theme, new MainView(models, theme, SampleStory.folder()));
    }

    private static Models models(Engines engines) {
        var runner = engines.runner();
        var window =
                new WindowViewModel(
                        new Intake(), engines.stories()::grouped, engines.rewordings(), runner);
        var session = window.sessionProperty();
        var names = new NamingModel(engines.names(), runner, session);
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
