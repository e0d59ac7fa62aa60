package parallax.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The packaged program, as `mvn package` leaves it, on a real display.
@Tag("desktop")
class StartScriptTest {
    private static final Path SCRIPT = Path.of("target", "parallax", "bin", "parallax");
    private static final Path STORY = Path.of("seeds", "rate-decision");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void itOpensAWindowWithoutAWord() {
        assumeTrue(Files.isExecutable(SCRIPT), "to be made by mvn package");
        try (var parallax =
                Program.of(
                        List.of(
                                SCRIPT.toString(),
                                STORY.resolve("ledger-wire.txt").toString(),
                                STORY.resolve("quay-courier.txt").toString()))) {
            var end = Instant.now().plus(PATIENCE);
            while (!isWindowThere()) {
                assertThat(Instant.now()).as(parallax.err()).isBefore(end);
            }
            assertThat(parallax.out()).isEmpty();
            assertThat(parallax.err()).isEmpty();
        }
    }

    private static boolean isWindowThere() {
        try (var search = Program.of(List.of("xdotool", "search", "--name", "^Parallax$"))) {
            return search.exitCode() == 0;
        }
    }
}
