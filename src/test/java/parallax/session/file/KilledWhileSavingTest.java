package parallax.session.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import parallax.session.file.ReadSession.Opened;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// A session file is whole at every moment: the program that saves it is killed at random ones, a
/// few times in `mvn verify` and 200 times with `-Pfuzz`.
class KilledWhileSavingTest {
    private static final int KILLS = Integer.getInteger("fuzz.kills", 5);
    private static final int LONGEST_MS = 120;

    @TempDir private Path folder;

    @Test
    void noSessionIsLostOrBroken() throws IOException, InterruptedException {
        var random = new Random(7);
        int inTheMiddle = 0;
        for (int i = 0; i < KILLS; i++) {
            var file = folder.resolve(i + ".parallax");
            int told = killed(file, random.nextInt(LONGEST_MS));
            var opened = (Opened) SessionFile.read(file);
            int number = SavingForever.number(opened.kept());
            assertThat(opened).isEqualTo(new Opened(SavingForever.session(number), 0));
            assertThat(number).isBetween(told, told + 1);
            try (var files = Files.list(folder)) {
                inTheMiddle += files.anyMatch(one -> one.toString().endsWith(".part")) ? 1 : 0;
            }
            clear();
        }
        System.out.printf(
                "Killed %d times while saving, %d times in the middle: every file whole.%n",
                KILLS, inTheMiddle);
    }

    /// Runs the program, kills it some time after its first saving, and returns the number of the
    /// last saving it told of.
    private int killed(Path file, int afterMs) throws IOException, InterruptedException {
        var told = folder.resolve("told.txt");
        var process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-cp",
                                System.getProperty("java.class.path", ""),
                                SavingForever.class.getName(),
                                file.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .redirectOutput(told.toFile())
                        .start();
        try {
            while (Files.size(told) == 0 && process.isAlive()) {
                Thread.sleep(1);
            }
            Thread.sleep(afterMs);
        } finally {
            process.destroyForcibly().waitFor();
        }
        return Integer.parseInt(Files.readAllLines(told).getLast());
    }

    private void clear() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
