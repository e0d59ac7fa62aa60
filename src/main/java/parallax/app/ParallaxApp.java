package parallax.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The program with its window.
public final class ParallaxApp extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    /// Opens the window with `paths`, or with the sample story where there are none; returns when
    /// the reader has closed it.
    static int open(List<Path> paths) {
        Application.launch(
                ParallaxApp.class, paths.stream().map(Path::toString).toArray(String[]::new));
        return ExitCode.DONE;
    }

    @Override
    public void start(Stage stage) {
        var assembly = new Assembly(FxThread.EXECUTOR);
        LastResort.tellTo(assembly.model());
        var scene = new Scene(assembly.view());
        assembly.theme().dress(scene);
        assembly.view().serve(scene);
        stage.titleProperty()
                .bind(
                        assembly.models()
                                .kept()
                                .fileProperty()
                                .map(file -> file.map(ParallaxApp::title).orElse("Parallax")));
        stage.setScene(scene);
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        stage.setOnHidden(_ -> hidePopups());
        stage.focusedProperty()
                .subscribe(isFocused -> {
                    if (isFocused) {
                        assembly.models().files().check();
                    }
                });
        stage.show();
        open(assembly);
        keep(assembly, stage);
    }

    /// Keeps what is open from now on, and offers what was open when Parallax ended last.
    private static void keep(Assembly assembly, Stage stage) {
        var places = KeptPlaces.ofReader();
        var kept = assembly.models().kept();
        var left = places.left();
        left.stream()
                .findFirst()
                .ifPresent(latest ->
                        kept.offer(
                                latest,
                                () -> KeptPlaces.forget(left),
                                () -> places.setAside(left)));
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
    }

    private static String title(Path session) {
        return session.getFileName() + " – Parallax";
    }

    private void open(Assembly assembly) {
        var paths = getParameters().getRaw().stream().map(Path::of).toList();
        if (paths.isEmpty()) {
            SampleStory.folder().ifPresent(assembly.model()::openSample);
        } else {
            assembly.view().open(paths);
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
