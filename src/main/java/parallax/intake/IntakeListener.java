package parallax.intake;

/// Hears how far an intake has come, on the thread that reads.
@FunctionalInterface
public interface IntakeListener {
    /// Hears nothing.
    IntakeListener NONE = (done, total, name) -> {};

    /// A file is about to be read.
    ///
    /// @param done how many files were read before it
    /// @param total how many there are
    /// @param name its name
    void reading(int done, int total, String name);
}
