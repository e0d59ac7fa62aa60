package parallax.app;

import parallax.intake.Intake;
import parallax.ui.MainView;
import parallax.ui.WindowViewModel;
import parallax.ui.theme.Theme;
import parallax.work.DaemonRunner;

import java.util.concurrent.Executor;

/// The parts of the window put together. To be made on the JavaFX thread.
record Assembly(WindowViewModel model, Theme theme, MainView view) {
    /// @param answering runs something on the JavaFX thread
    Assembly(Executor answering) {
        this(new WindowViewModel(new Intake(), new DaemonRunner(answering)), new Theme());
    }

    private Assembly(WindowViewModel model, Theme theme) {
        this(model, theme, new MainView(model, theme, SampleStory.folder()));
    }
}
