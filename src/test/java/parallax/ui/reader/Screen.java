package parallax.ui.reader;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import parallax.ui.theme.Appearance;
import parallax.ui.theme.Theme;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One window on the platform without a display, with a mouse and keys. Every act waits until the
/// window has been laid out and painted again.
public final class Screen implements AutoCloseable {
    private static final int FRAMES = 4;

    private final Stage stage;

    /// Remembers where its mouse is.
    private final Robot robot = on(Robot::new);

    private Screen(Stage stage) {
        this.stage = stage;
    }

    public static Screen showing(Callable<Parent> content) {
        var stage =
                on(() -> {
                    var theme = new Theme();
                    theme.appearanceProperty().set(Appearance.LIGHT);
                    var scene = new Scene(content.call(), 900, 600);
                    theme.dress(scene);
                    var window = new Stage();
                    window.setScene(scene);
                    window.setX(0);
                    window.setY(0);
                    window.show();
                    return window;
                });
        var screen = new Screen(stage);
        screen.rest();
        return screen;
    }

    /// Does something on the JavaFX thread and waits for what comes of it.
    public void act(Runnable act) {
        on(() -> {
            act.run();
            return true;
        });
        rest();
    }

    public void click(Node node, Point2D at) {
        moveTo(node, at);
        act(() -> robot.mouseClick(MouseButton.PRIMARY));
    }

    public void rightClick(Node node, Point2D at) {
        moveTo(node, at);
        act(() -> robot.mouseClick(MouseButton.SECONDARY));
    }

    public void draw(Node node, Point2D from, Point2D to) {
        moveTo(node, from);
        act(() -> robot.mousePress(MouseButton.PRIMARY));
        moveTo(node, from.midpoint(to));
        moveTo(node, to);
        act(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    public void moveTo(Node node, Point2D at) {
        act(() -> robot.mouseMove(node.localToScreen(at)));
    }

    public void press(KeyCode... keys) {
        act(() -> {
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
    }

    /// Waits until `found` is true; fails when that takes more than a few seconds.
    public void await(Callable<Boolean> found) {
        for (int i = 0; i < 100; i++) {
            if (on(found)) {
                return;
            }
            rest();
        }
        throw new AssertionError("waited in vain");
    }

    /// Does something on the JavaFX thread, which it starts where no test has done so yet.
    public static <T> T on(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            return now(work);
        }
        start();
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Exception | AssertionError e) {
                answer.completeExceptionally(e);
            }
        });
        return wait(answer);
    }

    private static <T> T now(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        act(stage::close);
    }

    private void rest() {
        var rested = new CompletableFuture<Boolean>();
        on(() -> {
            new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    frames++;
                    if (frames >= FRAMES) {
                        stop();
                        rested.complete(true);
                    }
                }
            }.start();
            return true;
        });
        wait(rested);
    }

    private static <T> T wait(CompletableFuture<T> answer) {
        try {
            return answer.get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private static void start() {
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException _) {
            return; // another test has started it
        }
        Platform.setImplicitExit(false);
    }
}
