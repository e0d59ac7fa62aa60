package parallax.app;

import javafx.animation.PauseTransition;
import javafx.application.HostServices;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

import parallax.ui.MainView;
import parallax.ui.WindowViewModel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// One window; several may be open.
final class MainWindow {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final Duration PATIENCE = Duration.millis(300);

    private final Assembly assembly;
    private final Stage stage;
    private boolean wasShown;

    MainWindow(Engines engines, Stage stage) {
        assembly = new Assembly(engines);
        this.stage = stage;
        LastResort.tellTo(assembly.model());
        var screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        // without a size it would be laid out at the size it prefers first
        var scene = new Scene(assembly.view(), width, height);
        assembly.theme().dress(scene);
        assembly.view().serve(scene);
        stage.titleProperty()
                .bind(
                        assembly.models()
                                .kept()
                                .fileProperty()
                                .map(file -> file.map(MainWindow::title).orElse("Parallax")));
        stage.setScene(scene);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> assembly.theme().letGo(scene));
        stage.setWidth(width);
        stage.setHeight(height);
        stage.focusedProperty()
                .subscribe(isFocused -> {
                    if (isFocused) {
                        LastResort.tellTo(assembly.model());
                        assembly.models().files().check();
                    }
                });
    }

    MainView view() {
        return assembly.view();
    }

    WindowViewModel model() {
        return assembly.model();
    }

    void close() {
        stage.close();
    }

    boolean isSettled() {
        return assembly.isSettled();
    }

    private static String title(Path session) {
        return session.getFileName() + " – Parallax";
    }

    /// Lets a key open another window, and one print.
    MainWindow with(Runnable another, HostServices desktop) {
        var keys = stage.getScene().getAccelerators();
        keys.put(KeyCombination.valueOf("Shortcut+N"), another);
        keys.put(
                KeyCombination.valueOf("Shortcut+Shift+P"),
                () ->
                        assembly.models()
                                .kept()
                                .print(file -> desktop.showDocument(file.toUri().toString())));
        return this;
    }

    /// Shows it with what is at `paths`, or with the sample story where there are none: as soon as
    /// that is compared, or empty if it takes longer than the eye notices.
    MainWindow show(List<Path> paths) {
        if (paths.isEmpty()) {
            SampleStory.folder().ifPresent(assembly.model()::openSample);
        } else {
            assembly.view().open(paths);
        }
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> showOnce());
        patience.play();
        model().sessionProperty()
                .subscribe(session -> {
                    if (!session.isEmpty()) {
                        showOnce();
                    }
                });
        return this;
    }

    /// Not again when the reader has closed it.
    private void showOnce() {
        if (!wasShown) {
            wasShown = true;
            stage.show();
        }
    }

    /// Opens files beside what is open, in front of everything else.
    void take(List<Path> paths) {
        assembly.view().open(paths);
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /// Keeps what is open from now on, until the window is closed with nothing to lose.
    MainWindow keep(KeptPlaces places) {
        var kept = assembly.models().kept();
        try {
            var own = places.own();
            assembly.view().keepAt(own);
            kept.rememberIn(places.recent());
            stage.addEventHandler(
                    WindowEvent.WINDOW_HIDDEN,
                    _ -> {
                        if (!kept.isChanged()) {
                            KeptPlaces.forget(List.of(own));
                        }
                    });
        } catch (IOException _) {
            // nowhere to keep it: the reader can still save
        }
        return this;
    }

    /// Offers what was open when Parallax ended last.
    void offer(KeptPlaces places) {
        var left = places.left();
        assembly.models()
                .kept()
                .offer(left, () -> KeptPlaces.forget(left), () -> places.setAside(left));
    }
}
