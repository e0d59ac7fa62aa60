package parallax.app;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;

/// Parallax, with somebody looking at its window who tells what stands in it whenever that changes,
/// and closes it when the standard input ends.
public final class Watched {
    private static String seen = "";

    private Watched() {}

    /// Starts it like `Launcher`.
    public static void main(String... arguments) {
        daemon(Watched::look);
        daemon(Watched::closeInTheEnd);
        Launcher.main(arguments);
    }

    private static void daemon(Runnable task) {
        var thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }

    private static void look() {
        while (true) {
            try {
                Platform.runLater(Watched::tell);
            } catch (IllegalStateException _) {
                seen = ""; // JavaFX is not there yet
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static void tell() {
        for (Window window : Window.getWindows()) {
            if (window instanceof Stage stage && stage.isShowing()) {
                var root = stage.getScene().getRoot();
                var now =
                        "%s %s %s %s"
                                .formatted(
                                        stage.getTitle(),
                                        isOnScreen(stage) ? "on the screen" : "beyond it",
                                        words(root, ".article-name"),
                                        words(root, ".drop-promise"));
                if (!now.equals(seen)) {
                    seen = now;
                    System.out.println(now);
                }
            }
        }
    }

    private static boolean isOnScreen(Stage stage) {
        return Screen.getPrimary()
                .getBounds()
                .contains(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    private static List<String> words(Parent root, String selector) {
        return root.lookupAll(selector).stream()
                .filter(Watched::isSeen)
                .sorted(Comparator.comparingDouble(node -> node.localToScene(0, 0).getY()))
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private static void closeInTheEnd() {
        try {
            System.in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Platform.runLater(() -> {
            for (Window window : List.copyOf(Window.getWindows())) {
                window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
            }
        });
    }
}
