package parallax.app;

import javafx.application.Platform;
import javafx.scene.Scene;

import parallax.ui.WindowViewModel;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The moment at which the first comparison is on the screen. Whatever that doesn't need, the
/// models first of all, waits for it: the columns are seen before names and rewordings.
final class FirstPicture {
    /// A window that starts minimised isn't painted.
    private static final long LONGEST_WAIT_MS = 10_000;

    private final CountDownLatch painted = new CountDownLatch(1);

    /// Waits for it, ten seconds at most; not to be called on the JavaFX thread.
    void await() {
        try {
            boolean _ = painted.await(LONGEST_WAIT_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // the work that waits is no longer wanted
        }
    }

    /// Looks out for it in a window; `then` runs on the JavaFX thread when it is there.
    void watch(Scene scene, WindowViewModel model, Runnable then) {
        new Watch(scene, then).begin(model);
    }

    /// Counts layouts: the next one begins when the picture of the one before is painted.
    private final class Watch {
        private final Scene scene;
        private final Runnable then;
        private final Runnable afterLayout = this::afterLayout;
        private boolean isBegun;
        private boolean isLaidOut;

        Watch(Scene scene, Runnable then) {
            this.scene = scene;
            this.then = then;
        }

        void begin(WindowViewModel model) {
            model.sessionProperty()
                    .subscribe(session -> {
                        if (!session.articles().isEmpty() && !isBegun) {
                            isBegun = true;
                            scene.addPostLayoutPulseListener(afterLayout);
                        }
                    });
        }

        private void afterLayout() {
            if (isLaidOut) {
                scene.removePostLayoutPulseListener(afterLayout);
                painted.countDown();
                then.run();
            } else {
                isLaidOut = true;
                Platform.requestNextPulse();
            }
        }
    }
}
