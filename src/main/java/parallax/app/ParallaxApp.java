package parallax.app;

import javafx.application.Application;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import parallax.work.DaemonRunner;

import java.nio.file.Path;
import java.util.List;

/// The program with its windows.
public final class ParallaxApp extends Application {
    private final Engines engines = new Engines(new DaemonRunner(FxThread.EXECUTOR));

    /// Opens the window with `paths`, or with the sample story where there are none; returns when
    /// the reader has closed all windows.
    static int open(List<Path> paths) {
        Application.launch(
                ParallaxApp.class, paths.stream().map(Path::toString).toArray(String[]::new));
        return ExitCode.DONE;
    }

    @Override
    public void start(Stage stage) {
        var places = KeptPlaces.ofReader();
        var paths = getParameters().getRaw().stream().map(Path::of).toList();
        open(stage, paths, places).offer(places);
    }

    private MainWindow open(Stage stage, List<Path> paths, KeptPlaces places) {
        stage.setOnHidden(_ -> hidePopups());
        return new MainWindow(engines, stage)
                .with(() -> open(new Stage(), List.of(), places), getHostServices())
                .show(paths)
                .keep(places);
    }

    /// On GTK, leaving while a tooltip shows crashes the process (JavaFX 26.0.2).
    private static void hidePopups() {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof PopupWindow popup) {
                popup.hide();
            }
        }
    }
}
