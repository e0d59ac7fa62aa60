package parallax.app;

import parallax.ui.WindowViewModel;
import parallax.ui.notice.Notice;
import parallax.ui.notice.Words;

import java.lang.System.Logger.Level;

/// Takes what nobody has caught: logs it, and tells the reader that what was open is still there.
final class LastResort {
    private static final System.Logger LOG = System.getLogger("parallax");

    private LastResort() {}

    /// To be called on the JavaFX thread, whose exceptions it then takes.
    static void tellTo(WindowViewModel model) {
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, problem) -> {
                    LOG.log(Level.ERROR, "in " + thread.getName(), problem);
                    tell(Notice.of(Words.of("failed", problem)), model);
                });
    }

    /// Tells it once: what fails while the window is laid out fails again with every frame.
    private static void tell(Notice notice, WindowViewModel model) {
        if (!model.notices().contains(notice)) {
            model.notices().add(notice);
        }
    }
}
