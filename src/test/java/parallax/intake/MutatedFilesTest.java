package parallax.intake;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import parallax.intake.ReadOutcome.Accepted;
import parallax.intake.ReadOutcome.Linked;
import parallax.intake.ReadOutcome.Rejected;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Damaged files of all formats: read or refused, never a crash, a hang or a file left open. In
/// `mvn verify` a few hundred, with `-Pfuzz` some thousands.
class MutatedFilesTest {
    private static final Path FILES = Path.of("src/test/resources/parallax/intake/files");
    private static final int MUTANTS = Integer.getInteger("fuzz.mutants", 300);
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    private final Map<String, Integer> tally = new TreeMap<>();
    private long slowest;
    private String slowestName = "";

    @Test
    @Timeout(value = 30, unit = java.util.concurrent.TimeUnit.MINUTES)
    void everyDamagedFileIsReadOrRefused(@TempDir Path folder) throws Exception {
        var files = files();
        int openBefore = openFiles();
        for (int i = 0; i < MUTANTS; i++) {
            var file = files.get(i % files.size());
            var name = String.valueOf(file.getFileName());
            var bytes = new Mutants(i).mutant(Files.readAllBytes(file));
            read(Files.write(folder.resolve(name), bytes), "mutant " + i + " of " + name);
        }
        System.out.printf(
                "%,d damaged files: %s; slowest %,d ms (%s)%n",
                MUTANTS, tally, slowest / 1_000_000, slowestName);
        assertThat(openFiles()).isLessThanOrEqualTo(openBefore + 2);
        assertThat(tally.getOrDefault("read", 0)).isGreaterThan(MUTANTS / 4);
    }

    private void read(Path file, String name) throws InterruptedException {
        long start = System.nanoTime();
        var outcomes = outcomes(file, name);
        long took = System.nanoTime() - start;
        if (took > slowest) {
            slowest = took;
            slowestName = name;
        }
        assertThat(took).as(name).isLessThan(SECONDS.toNanos(60)); // a hang, not a measurement
        assertThat(outcomes).as(name).isNotEmpty();
        outcomes.forEach(outcome -> tally.merge(kind(outcome), 1, Integer::sum));
    }

    private static List<ReadOutcome> outcomes(Path file, String name) throws InterruptedException {
        try {
            return new Intake().read(List.of(file), IntakeListener.NONE);
        } catch (RuntimeException | Error e) {
            throw new AssertionError(name, e);
        }
    }

    private static String kind(ReadOutcome outcome) {
        return switch (outcome) {
            case Accepted accepted -> {
                assertThat(accepted.article().body()).isNotBlank();
                yield "read";
            }
            case Rejected rejected -> rejected.reason().id();
            case Linked _ -> "link";
        };
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(FILES)) {
            return files.sorted().toList();
        }
    }

    private static int openFiles() throws IOException {
        if (!Files.isDirectory(OPEN_FILES)) {
            return 0;
        }
        try (var open = Files.list(OPEN_FILES)) {
            return (int) open.count();
        }
    }
}
