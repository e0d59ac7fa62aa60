package parallax.work;

/// How far some work has come.
///
/// @param done how many steps of `total` are behind it
/// @param step what it is about to do: a file's name
public record Progress(int done, int total, String step) {
    public Progress {
        if (done < 0 || total < done) {
            throw new IllegalArgumentException("no such progress: " + done + " of " + total);
        }
    }

    /// From 0 at the start to 1 at the end.
    public double share() {
        return total == 0 ? 1 : (double) done / total;
    }
}
