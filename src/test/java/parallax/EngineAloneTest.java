package parallax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The engine where there is no window.
class EngineAloneTest {
    private static final Path EXAMPLE = Path.of("src/test/java/parallax/EngineExample.java");

    @Test
    void comparesWithoutJavaFx() throws IOException, InterruptedException {
        var classPath =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .filter(entry -> !entry.matches(".*(javafx|controlsfx|atlantafx).*"))
                        .collect(Collectors.joining(File.pathSeparator));
        var options = Files.createTempFile("parallax", ".args");
        Files.write(
                options,
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-classpath",
                        '"' + classPath.replace("\\", "\\\\") + '"'));
        var program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "@" + options,
                                EngineExample.class.getName(),
                                "seeds/harbour-bridge")
                        .redirectErrorStream(true)
                        .start();
        var printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(printed).isZero();
        assertThat(printed.lines()).hasSizeGreaterThan(20).contains("1 in [A, B, C, D, E]");
    }

    @Test
    void theReadmeShowsTheExampleThatRuns() throws IOException {
        var body =
                Files.readString(EXAMPLE)
                        .lines()
                        .dropWhile(line -> !line.contains("void main"))
                        .skip(1)
                        .takeWhile(line -> !line.equals("    }"))
                        .map(String::strip)
                        .toList();
        var readme = Files.readString(Path.of("README.md")).lines().map(String::strip).toList();
        assertThat(readme).containsSubsequence(body);
    }
}
