package parallax.work;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs slow work elsewhere and brings its answer back.
///
/// Either `answer` hears what the work returned or `problem` what it threw, always on the one
/// thread that the runner answers on. Work that was cancelled on that thread is never heard of
/// again, however far it had come.
public interface BackgroundRunner {
    /// Runs work that tells how far it has come. Of steps that follow each other quickly `progress`
    /// hears only the latest.
    <A> Work run(
            SteppedWork<A> work,
            Consumer<Progress> progress,
            Consumer<A> answer,
            Consumer<Throwable> problem);

    /// Runs work that is too short to tell how far it has come.
    default <A> Work run(Callable<A> work, Consumer<A> answer, Consumer<Throwable> problem) {
        return run(_ -> work.call(), _ -> {}, answer, problem);
    }
}
