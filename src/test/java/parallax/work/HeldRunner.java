package parallax.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Holds all work until the test releases it, in whatever order the test wants.
public final class HeldRunner implements BackgroundRunner {
    private final List<Runnable> held = new ArrayList<>();

    @Override
    public <A> Work run(
            SteppedWork<A> work,
            Consumer<Progress> progress,
            Consumer<A> answer,
            Consumer<Throwable> problem) {
        Runnable whole = () -> new DirectRunner().run(work, progress, answer, problem);
        held.add(whole);
        return () -> held.remove(whole);
    }

    /// How much work waits.
    public int held() {
        return held.size();
    }

    /// Does the work that has waited longest.
    public void releaseOldest() {
        held.removeFirst().run();
    }

    /// Does the work that came last.
    public void releaseNewest() {
        held.removeLast().run();
    }
}
