package parallax.app;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import java.io.File;
import java.util.List;

/// Another program, with a small window that a mouse drags files or text out of. Its arguments: `x
/// y text WORDS` or `x y files FILE…`, with the point of the screen to drop them at.
public final class DragSource {
    private DragSource() {}

    /// Starts it.
    public static void main(String... arguments) {
        Application.launch(Source.class, arguments);
    }

    /// The program.
    public static final class Source extends Application {
        private static final int STEPS = 15;

        private final Label label = new Label("drag me");

        @Override
        public void start(Stage stage) {
            label.setOnDragDetected(this::begin);
            label.setOnDragDone(event -> {
                System.out.println("done " + event.getTransferMode());
                Platform.exit();
            });
            stage.setScene(new Scene(label, 140, 60));
            stage.setX(0);
            stage.setY(0);
            stage.setAlwaysOnTop(true);
            stage.show();
            var mouse = new Thread(this::drag);
            mouse.setDaemon(true);
            mouse.start();
        }

        private void begin(MouseEvent event) {
            var content = new ClipboardContent();
            var offer = arguments().subList(3, arguments().size());
            if (arguments().get(2).equals("text")) {
                content.putString(String.join(" ", offer));
            } else {
                content.putFiles(offer.stream().map(File::new).toList());
            }
            label.startDragAndDrop(TransferMode.COPY_OR_MOVE).setContent(content);
            event.consume();
        }

        private void drag() {
            var robot = new java.util.concurrent.CompletableFuture<Robot>();
            Platform.runLater(() -> robot.complete(new Robot()));
            var mouse = robot.join();
            pause(1000);
            var from = new Point2D(60, 30);
            var to =
                    new Point2D(
                            Double.parseDouble(arguments().get(0)),
                            Double.parseDouble(arguments().get(1)));
            step(() -> mouse.mouseMove(from));
            step(() -> mouse.mousePress(MouseButton.PRIMARY));
            for (int i = 1; i <= STEPS; i++) {
                var at = from.interpolate(to, (double) i / STEPS);
                step(() -> mouse.mouseMove(at));
            }
            step(() -> mouse.mouseMove(to.add(2, 2)));
            pause(800);
            step(() -> mouse.mouseRelease(MouseButton.PRIMARY));
        }

        private List<String> arguments() {
            return getParameters().getRaw();
        }

        private static void step(Runnable step) {
            Platform.runLater(step);
            pause(80);
        }

        private static void pause(long millis) {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
