package parallax.work;

import java.util.function.Consumer;

/// Work that tells how far it has come.
///
/// @param <A> its answer
@FunctionalInterface
public interface SteppedWork<A> {
    /// Does the work. It should end soon after its thread is interrupted.
    ///
    /// @param progress to be told of every step; this costs next to nothing
    A run(Consumer<Progress> progress) throws Exception;
}
