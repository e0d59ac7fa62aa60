package parallax.app;

import javafx.application.Platform;

import java.util.concurrent.Executor;

/// The thread that the window lives on.
final class FxThread {
    /// Runs something on it, later.
    static final Executor EXECUTOR = Platform::runLater;

    private FxThread() {}

    /// Starts JavaFX on its headless platform and runs `task` on its thread. JavaFX starts once in
    /// the life of a program.
    static void startHeadless(Runnable task) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.setImplicitExit(false);
        Platform.startup(task);
    }
}
