package parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import parallax.collation.token.Sigil;
import parallax.ui.notice.Notice;
import parallax.ui.reader.Screen;
import parallax.ui.theme.Theme;
import parallax.work.DaemonRunner;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Files that a reader should never notice more of than one sentence, opened in the real window
/// with the real background work.
class NastyFilesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// How long the window's thread may work without looking at the mouse.
    private static final Duration STALL = Duration.ofMillis(2500);

    private static final String GOOD = "The bridge was closed on Monday.";

    @TempDir private Path folder;
    private final WindowViewModel model =
            Screen.on(() -> Unmodelled.window(new DaemonRunner(Platform::runLater)));
    private final Theme theme = Screen.on(Theme::new);
    private final MainView view =
            Screen.on(() ->
                    new MainView(
                            Nameless.models(model, new DaemonRunner(Platform::runLater)),
                            new Preferences(theme),
                            Optional.empty()));
    private final Screen screen = Screen.showing(() -> view);
    private long longestStall;

    @BeforeEach
    void openAGoodOne() throws IOException {
        screen.act(() -> theme.dress(view.getScene()));
        open(file("good.txt", GOOD));
    }

    @AfterEach
    void close() {
        assertThat(Screen.on(() -> model.storiesProperty().get().articles()))
                .as("nothing lost")
                .anySatisfy(article -> assertThat(article.origin().name()).isEqualTo("good.txt"));
        screen.close();
    }

    @Test
    void anEmptyFile() throws IOException {
        open(file("empty.txt", "\uFEFF \n"));
        assertRefused("empty.txt: There is no text in it.");
    }

    @Test
    void aPictureUnderAnotherName() throws IOException {
        var bytes = new byte[40_000];
        new java.util.Random(1).nextBytes(bytes);
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, bytes, 0, 8);
        open(Files.write(folder.resolve("photo.txt"), bytes));
        assertThat(refusals()).singleElement().asString().startsWith("photo.txt: This is ");
    }

    @Test
    void fiftyMegabytesOfText() throws IOException {
        try (var out = Files.newBufferedWriter(folder.resolve("huge.txt"))) {
            for (int i = 0; i < 800_000; i++) {
                out.write("Nothing crossed the bridge on that day, number " + i + " of the fog.\n");
            }
        }
        open(folder.resolve("huge.txt"));
        assertThat(texts()).contains("huge.txt: Only the first 4,000,000 characters were read.");
        assertNeverStalled();
    }

    @Test
    void oneLineOfTenMegabytes() throws IOException {
        open(file("line.txt", "word ".repeat(2_000_000)));
        assertThat(texts()).singleElement().asString().startsWith("line.txt: ");
        assertNeverStalled();
    }

    @Test
    void aLineOfTenMegabytesWithoutASpace() throws IOException {
        open(file("line.txt", "x".repeat(10_000_000)));
        assertThat(texts()).singleElement().asString().startsWith("line.txt: ");
        assertNeverStalled();
    }

    @Test
    void nulsInsideText() throws IOException {
        open(file("nul.txt", "Before the fog.\0\0After the fog."));
        assertThat(body(1)).contains("Before").contains("After").doesNotContain("\0");
    }

    @Test
    void anotherEncoding() throws IOException {
        var text = "Le maire de Besançon a déclaré que le pont était fermé à la circulation.";
        open(encoded("latin.txt", text, Charset.forName("windows-1252")));
        open(encoded("wide.txt", text, StandardCharsets.UTF_16LE));
        assertThat(body(1)).isEqualTo(text);
        assertThat(body(2)).isEqualTo(text);
    }

    @Test
    void aFileThatVanishesWhileOthersAreRead() throws IOException {
        var files = new java.util.ArrayList<Path>();
        for (int i = 0; i < 50; i++) {
            files.add(file("file" + i + ".txt", "Number " + i + " of the fog. ".repeat(500)));
        }
        var last = files.getLast();
        screen.act(() -> model.open(files));
        Files.delete(last);
        settle();
        int read = Screen.on(() -> model.sessionProperty().get().articles()).size() - 1;
        assertThat(read + refusals().size()).isEqualTo(50);
        assertNeverStalled();
    }

    @Test
    void theSameFileTwice() throws IOException {
        var file = file("twice.txt", "The fog was thick.");
        screen.act(() -> {
            model.open(List.of(file));
            model.open(List.of(file));
        });
        settle();
        assertThat(Screen.on(() -> Shown.in(model))).containsExactly("good.txt", "twice.txt");
        assertThat(texts()).containsExactly("One article is open already");
    }

    @Test
    void aFolderOfTenThousandFiles() throws IOException {
        var many = Files.createDirectory(folder.resolve("many"));
        for (int i = 0; i < 10_000; i++) {
            Files.createFile(many.resolve("file" + i + ".txt"));
        }
        open(many);
        assertThat(texts()).hasSize(1);
        assertThat(refusals()).hasSize(2_001).last().asString().contains("2,000 files at once");
        assertNeverStalled();
    }

    @Test
    void namesThatAreNoPlainUrl() throws IOException {
        open(file("100% #1?&=+ \u00e9\ud83d\ude00 'x'.txt", "The fog was thick."));
        assertThat(texts()).isEmpty();
        assertThat(Screen.on(() -> Shown.in(model))).hasSize(2);
    }

    private void open(Path path) {
        screen.act(() -> model.open(List.of(path)));
        settle();
    }

    /// Waits until nothing is under way, and asks the window all the time whether it still lives.
    private void settle() {
        var end = Instant.now().plus(PATIENCE);
        long before = windowTime();
        boolean isIdle = false;
        while (!isIdle) {
            assertThat(Instant.now()).isBefore(end);
            isIdle = Screen.on(() -> model.activityProperty().get() instanceof Activity.Idle);
            screen.act(() -> {});
            long now = windowTime();
            longestStall = Math.max(longestStall, now - before);
            before = now;
        }
    }

    /// What the window's thread has worked so far, whatever else runs on the machine.
    private static long windowTime() {
        return Screen.on(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    private void assertNeverStalled() {
        assertThat(Duration.ofNanos(longestStall)).isLessThan(STALL);
    }

    private void assertRefused(String detail) {
        assertThat(refusals()).containsExactly(detail);
    }

    private List<String> refusals() {
        return Screen.on(() ->
                model.notices().stream().flatMap(notice -> notice.details().stream()).toList());
    }

    private List<String> texts() {
        return Screen.on(() -> model.notices().stream().map(Notice::text).toList());
    }

    private String body(int index) {
        return Screen.on(
                () -> model.sessionProperty().get().comparison().article(new Sigil(index)).body());
    }

    private Path file(String name, String text) throws IOException {
        return encoded(name, text, StandardCharsets.UTF_8);
    }

    private Path encoded(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }
}
