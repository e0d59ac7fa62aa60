package parallax.work;

import java.util.function.Consumer;

/// Does all work at once, on the thread that asks for it.
public final class DirectRunner implements BackgroundRunner {
    @Override
    public <A> Work run(
            SteppedWork<A> work,
            Consumer<Progress> progress,
            Consumer<A> answer,
            Consumer<Throwable> problem) {
        A found;
        try {
            found = work.run(progress);
        } catch (Exception thrown) {
            problem.accept(thrown);
            return () -> {};
        }
        answer.accept(found);
        return () -> {};
    }
}
