package parallax.work;

import java.util.function.Consumer;

/// Runs work on the threads of another runner, but not before something has happened.
///
/// @param waiting returns when it has; called on the threads of the work
public record PatientRunner(BackgroundRunner runner, Runnable waiting) implements BackgroundRunner {
    @Override
    public <A> Work run(
            SteppedWork<A> work,
            Consumer<Progress> progress,
            Consumer<A> answer,
            Consumer<Throwable> problem) {
        return runner.run(
                steps -> {
                    waiting.run();
                    return work.run(steps);
                },
                progress,
                answer,
                problem);
    }
}
