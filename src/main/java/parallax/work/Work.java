package parallax.work;

/// Work under way, as seen by whoever started it.
public interface Work {
    /// Asks the work to end and drops its answer. Without effect once it was answered.
    void cancel();
}
