package parallax.bench.race;

import java.util.Locale;

/// How a contestant came off on one course.
sealed interface Outcome {
    /// @param millis processor time of one comparison
    record Finished(Score score, double millis) implements Outcome {
        /// The figures in a form that `of` reads.
        String line() {
            return String.format(
                    Locale.ROOT,
                    "%d %d %d %d %f",
                    score.wanted(),
                    score.found(),
                    score.claimed(),
                    score.right(),
                    millis);
        }

        static Finished of(String line) {
            var cells = line.split(" ");
            var score =
                    new Score(
                            Long.parseLong(cells[0]),
                            Long.parseLong(cells[1]),
                            Long.parseLong(cells[2]),
                            Long.parseLong(cells[3]));
            return new Finished(score, Double.parseDouble(cells[4]));
        }
    }

    /// Stopped before its first comparison was done.
    record Killed(long seconds) implements Outcome {}

    /// It broke down.
    record Failed(String reason) implements Outcome {}

    /// Not even begun: it had been stopped or had failed on a smaller course of its kind.
    record Spared() implements Outcome {}
}
