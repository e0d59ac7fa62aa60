package parallax.work;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Runs each work on a thread of its own, which never keeps the program from ending.
///
/// Platform threads, not virtual ones: comparing and recognizing names compute without a pause, and
/// would keep all other virtual threads waiting on a machine with few cores.
public final class DaemonRunner implements BackgroundRunner {
    private final Executor answering;

    /// @param answering brings what the callers hear to their thread, in order
    public DaemonRunner(Executor answering) {
        this.answering = answering;
    }

    @Override
    public <A> Work run(
            SteppedWork<A> work,
            Consumer<Progress> progress,
            Consumer<A> answer,
            Consumer<Throwable> problem) {
        var running = new Running(progress);
        var thread =
                Thread.ofPlatform()
                        .daemon()
                        .name("parallax-work")
                        .start(() -> running.run(work, answer, problem));
        return () -> {
            running.cancel();
            thread.interrupt();
        };
    }

    private final class Running {
        private final Consumer<Progress> progress;
        private final AtomicReference<Optional<Progress>> latest =
                new AtomicReference<>(Optional.empty());
        private volatile boolean isCancelled;

        Running(Consumer<Progress> progress) {
            this.progress = progress;
        }

        <A> void run(SteppedWork<A> work, Consumer<A> answer, Consumer<Throwable> problem) {
            try {
                var found = work.run(this::tell);
                answering(() -> answer.accept(found));
            } catch (Throwable thrown) {
                answering(() -> problem.accept(thrown));
            }
        }

        void cancel() {
            isCancelled = true;
        }

        /// Tells the latest step, unless one is on its way that then will be the latest.
        private void tell(Progress step) {
            if (latest.getAndSet(Optional.of(step)).isEmpty()) {
                answering(() -> latest.getAndSet(Optional.empty()).ifPresent(progress));
            }
        }

        private void answering(Runnable news) {
            answering.execute(() -> {
                if (!isCancelled) {
                    news.run();
                }
            });
        }
    }
}
