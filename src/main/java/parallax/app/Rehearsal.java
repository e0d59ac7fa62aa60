package parallax.app;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.util.Duration;

import parallax.ui.CentreTab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// `parallax rehearse END [FILE…]`: a start as by a double-click that tells what it costs on
/// standard output and ends by itself. The build learns from it what a start loads; benchmarks
/// measure it.
public final class Rehearsal extends ParallaxApp {
    private static final Duration LOOK_AGAIN = Duration.millis(100);

    /// Java goes on compiling what was hot for some seconds.
    private static final int QUIET_S = 20;

    private static final int IDLE_S = 10;

    private final Queue<CentreTab> tabs = new ArrayDeque<>(List.of(CentreTab.values()));

    /// When it ends.
    enum End {
        /// The comparison can be seen.
        PAINTED,
        /// Everything has been found, and each tab was open.
        SETTLED,
        /// Thirty seconds later; in the last ten nothing is left to be done.
        IDLE
    }

    /// Runs one; `words` are its end and what is opened instead of the sample story.
    static int run(List<String> words) {
        Application.launch(Rehearsal.class, words.toArray(String[]::new));
        return ExitCode.DONE;
    }

    @Override
    List<Path> paths() {
        return super.paths().stream().skip(1).toList();
    }

    private End end() {
        return End.valueOf(getParameters().getRaw().getFirst().toUpperCase(Locale.ROOT));
    }

    @Override
    void painted(MainWindow window) {
        tell("painted");
        if (end() == End.PAINTED) {
            window.close();
        } else {
            var looking = new Timeline();
            looking.setCycleCount(Timeline.INDEFINITE);
            looking.getKeyFrames().add(new KeyFrame(LOOK_AGAIN, _ -> turnOver(window, looking)));
            looking.play();
        }
    }

    /// Opens the next tab when all that is looked for has been found.
    private void turnOver(MainWindow window, Timeline looking) {
        if (!window.isSettled()) {
            return;
        }
        Optional.ofNullable(tabs.poll())
                .ifPresentOrElse(
                        tab -> window.view().tabProperty().set(tab),
                        () -> {
                            looking.stop();
                            settled(window);
                        });
    }

    private void settled(MainWindow window) {
        tell("settled");
        if (end() == End.SETTLED) {
            window.close();
        } else {
            after(
                    QUIET_S,
                    () -> {
                        tell("quiet");
                        after(
                                IDLE_S,
                                () -> {
                                    tell("idle");
                                    window.close();
                                });
                    });
        }
    }

    private static void after(int seconds, Runnable task) {
        CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS, FxThread.EXECUTOR)
                .execute(task);
    }

    /// CPU time of all threads since the start of the process, and where the system tells it the
    /// memory the process has now and had at most.
    private static void tell(String moment) {
        var cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
        System.out.println(moment + " " + cpu.toMillis() + " ms CPU" + memory());
    }

    private static String memory() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.matches("Vm(HWM|RSS):.*"))
                    .map(line -> ", " + line.replaceAll("\\s+", " "))
                    .reduce("", String::concat);
        } catch (IOException _) {
            return "";
        }
    }
}
