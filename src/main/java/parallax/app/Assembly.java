package parallax.app;

import parallax.entity.NameState;
import parallax.intake.Intake;
import parallax.ui.Activity;
import parallax.ui.ChangedFiles;
import parallax.ui.FindingsModel;
import parallax.ui.GridModel;
import parallax.ui.KeptModel;
import parallax.ui.MainView;
import parallax.ui.Models;
import parallax.ui.NamingModel;
import parallax.ui.OverviewModel;
import parallax.ui.Preferences;
import parallax.ui.SearchModel;
import parallax.ui.WindowViewModel;
import parallax.ui.theme.Theme;

/// The parts of the window put together. To be made on the JavaFX thread.
record Assembly(Models models, Theme theme, MainView view) {
    Assembly(Engines engines) {
        this(models(engines), engines);
    }

    private Assembly(Models models, Engines engines) {
        this(
                models,
                engines.theme(),
                new MainView(models, new Preferences(engines.preferences()), SampleStory.folder()));
    }

    private static Models models(Engines engines) {
        var window =
                new WindowViewModel(
                        new Intake(),
                        engines.stories()::grouped,
                        engines.rewordings(),
                        engines.runner());
        var patient = engines.patient();
        var session = window.sessionProperty();
        var names = new NamingModel(engines.names(), patient, session);
        var findings = new FindingsModel(patient, session, names.namingProperty());
        return new Models(
                window,
                names,
                new SearchModel(patient, session),
                new GridModel(patient, session),
                new OverviewModel(patient, session, names.namingProperty()),
                findings,
                new ChangedFiles(window, patient),
                new KeptModel(window, names, findings, engines.runner()));
    }

    WindowViewModel model() {
        return models.window();
    }

    /// Whether all that is looked for by itself has been found.
    boolean isSettled() {
        var comparison = model().sessionProperty().get().comparison();
        boolean isCompared =
                comparison.story().articles().size() < 2 || comparison.basis().isPresent();
        return model().activityProperty().get() instanceof Activity.Idle
                && isCompared
                && models.names().namingProperty().get().state() != NameState.LOADING;
    }
}
