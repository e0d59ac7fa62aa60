package parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/// The program as its reader starts it, on a machine without a display. All start at once, because
/// a drawing waits most of its time.
class ProgramTest {
    private static final Path STORY = Path.of("seeds", "harbour-bridge").toAbsolutePath();
    private static final List<Program> PROGRAMS = new ArrayList<>();

    @TempDir private static Path folder = Path.of("");
    private static Program window;
    private static Program demo;
    private static Program light;
    private static Program dark;
    private static Program nowhere;

    @BeforeAll
    static void start() throws IOException {
        copySample(folder.resolve("seeds"));
        var guessed = folder.resolve("latin.txt");
        Files.write(guessed, new byte[] {'C', 'a', 'f', (byte) 0xE9, ' ', 'c', 'l', 'o', 's', 'e'});
        var empty = Files.createFile(folder.resolve("empty.txt"));
        window = started(STORY);
        demo = started("demo", folder.resolve("seeds"));
        light =
                started(
                        "snapshot",
                        "--out",
                        folder.resolve("new/light.png"),
                        "--size",
                        "900x600",
                        "--select",
                        "the AURELIA",
                        guessed,
                        STORY);
        dark =
                started(
                        "snapshot",
                        "--dark",
                        "--out",
                        folder.resolve("dark.png"),
                        "--size",
                        "900x600",
                        STORY,
                        empty);
        nowhere =
                started(
                        "snapshot",
                        "--out",
                        folder.resolve("nowhere.png"),
                        "--select",
                        "no such words",
                        STORY);
    }

    @AfterAll
    static void end() {
        PROGRAMS.forEach(Program::close);
    }

    @Test
    void withoutADisplayOneSentenceTellsWhatElseThereIs() {
        assertThat(window.exitCode()).isEqualTo(4);
        assertThat(window.out()).isEmpty();
        assertThat(window.err().lines())
                .singleElement()
                .asString()
                .contains("parallax report", "parallax snapshot");
    }

    @Test
    void withoutADisplayTheDemoDrawsTheSampleStory() throws IOException {
        assertThat(demo.exitCode()).isZero();
        assertThat(demo.err()).isEmpty();
        var picture = folder.resolve("target/sample-story.png");
        var report = folder.resolve("target/sample-story.json");
        assertThat(demo.out().lines())
                .singleElement()
                .asString()
                .contains(picture.toString(), report.toString());
        assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(1680);
        assertThat(Files.readString(report)).contains("coastal-wire.txt");
    }

    @Test
    void aSnapshotHasTheSizeThatWasAskedFor() throws IOException {
        assertThat(light.exitCode()).isZero();
        var picture = picture("new/light.png");
        assertThat(picture.getWidth()).isEqualTo(900);
        assertThat(picture.getHeight()).isEqualTo(600);
    }

    @Test
    void aRemarkOnAFileIsNoRejection() {
        assertThat(light.exitCode()).isZero();
        assertThat(light.out()).isEmpty();
        assertThat(light.err()).isEmpty();
    }

    @Test
    void aDarkSnapshotIsDarker() throws IOException {
        light.exitCode();
        dark.exitCode();
        assertThat(brightness(picture("new/light.png"))).isGreaterThan(0.7);
        assertThat(brightness(picture("dark.png"))).isLessThan(0.3);
    }

    @Test
    void aRejectedFileIsNamedBesideThePicture() {
        assertThat(dark.exitCode()).isEqualTo(1);
        assertThat(dark.err().lines()).containsExactly("empty.txt: There is no text in it.");
    }

    @Test
    void wordsThatAreNowhereCannotBeSelected() {
        assertThat(nowhere.exitCode()).isEqualTo(2);
        assertThat(nowhere.err().lines())
                .containsExactly("No article has these words: no such words");
    }

    private static Program started(Object... arguments) {
        var program = Program.withoutDisplay(arguments);
        PROGRAMS.add(program);
        return program;
    }

    private static void copySample(Path seeds) throws IOException {
        Files.createDirectories(seeds.resolve(SampleStory.NAME));
        for (var name : List.of("coastal-wire.txt", "daily-meridian.txt")) {
            Files.copy(STORY.resolve(name), seeds.resolve(SampleStory.NAME).resolve(name));
        }
    }

    private static BufferedImage picture(String name) throws IOException {
        return ImageIO.read(folder.resolve(name).toFile());
    }

    /// The mean of all pixels, 0 black to 1 white.
    private static double brightness(BufferedImage picture) {
        return java.util.Arrays.stream(
                                picture.getRGB(
                                        0,
                                        0,
                                        picture.getWidth(),
                                        picture.getHeight(),
                                        null,
                                        0,
                                        picture.getWidth()))
                        .map(pixel -> pixel >> 8 & 0xFF)
                        .average()
                        .orElse(0)
                / 255;
    }
}
