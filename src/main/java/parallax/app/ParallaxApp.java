package parallax.app;

import javafx.application.Application;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import parallax.settings.Settings;
import parallax.work.DaemonRunner;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The program with its windows.
public class ParallaxApp extends Application {
    private final Path settingsPlace = SettingsPlace.ofReader();
    private final FirstPicture firstPicture = new FirstPicture();
    private Settings settings = Settings.PLAIN;

    /// Opens the window with `paths`, or with the sample story where there are none; returns when
    /// the reader has closed all windows.
    static int open(List<Path> paths) {
        Application.launch(
                ParallaxApp.class, paths.stream().map(Path::toString).toArray(String[]::new));
        return ExitCode.DONE;
    }

    @Override
    public void init() {
        settings = Settings.read(settingsPlace);
    }

    @Override
    public void start(Stage stage) {
        var engines = new Engines(new DaemonRunner(FxThread.EXECUTOR), firstPicture::await);
        Choices.keep(settings, settingsPlace, engines.preferences(), engines.patient());
        var places = KeptPlaces.ofReader();
        var opening = new Opening(engines, places);
        var window = opening.open(stage, paths());
        firstPicture.watch(stage.getScene(), window.model(), () -> painted(window));
        window.offer(places);
        new RunningParallax(places.socket())
                .listen(later -> FxThread.EXECUTOR.execute(() -> opening.take(later)));
    }

    /// What is to be opened.
    List<Path> paths() {
        return getParameters().getRaw().stream().map(Path::of).toList();
    }

    /// Hears that the first comparison can be seen.
    void painted(MainWindow window) {}

    /// Opens windows.
    private final class Opening {
        private final Engines engines;
        private final KeptPlaces places;
        private Optional<MainWindow> latest = Optional.empty();

        Opening(Engines engines, KeptPlaces places) {
            this.engines = engines;
            this.places = places;
        }

        /// Files go to the window that was used last; without any another window is opened.
        void take(List<Path> paths) {
            latest.filter(_ -> !paths.isEmpty())
                    .ifPresentOrElse(window -> window.take(paths), () -> open(new Stage(), paths));
        }

        MainWindow open(Stage stage, List<Path> paths) {
            var window = new MainWindow(engines, stage);
            latest = Optional.of(window);
            stage.setOnHidden(_ -> {
                hidePopups();
                latest = latest.filter(one -> !one.equals(window));
            });
            stage.focusedProperty()
                    .subscribe(isFocused -> latest = isFocused ? Optional.of(window) : latest);
            return window.with(() -> open(new Stage(), List.of()), getHostServices())
                    .show(paths)
                    .keep(places);
        }
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
