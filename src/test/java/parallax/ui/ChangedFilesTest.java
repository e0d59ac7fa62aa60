package parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import parallax.collation.token.Sigil;
import parallax.work.DirectRunner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ChangedFilesTest {
    @TempDir private Path folder;
    private final DirectRunner runner = new DirectRunner();
    private final WindowViewModel model = Unmodelled.window(runner);
    private final ChangedFiles files = new ChangedFiles(model, runner);
    private Path file = Path.of("");

    @BeforeEach
    void open() throws IOException {
        file = Files.writeString(folder.resolve("a.txt"), "The bridge was closed.");
        model.open(List.of(file));
    }

    @Test
    void aFileThatIsAsItWasIsNotSpokenOf() {
        files.check();
        assertThat(model.notices()).isEmpty();
    }

    @Test
    void aFileThatWasWrittenAnewIsReadAgainOnlyWhenTheReaderSaysSo() throws IOException {
        Files.writeString(file, "The bridge was closed on Monday, and opened again.");
        files.check();
        files.check();
        assertThat(model.notices()).singleElement().asString().contains("a.txt");
        assertThat(body()).isEqualTo("The bridge was closed.");

        model.notices().getFirst().offer().orElseThrow().action().run();

        assertThat(body()).isEqualTo("The bridge was closed on Monday, and opened again.");
        files.check();
        assertThat(model.notices()).hasSize(1);
    }

    @Test
    void whatWasReadOfAFileThatIsGoneStays() throws IOException {
        Files.delete(file);
        files.check();
        assertThat(model.notices()).isEmpty();
        assertThat(body()).isEqualTo("The bridge was closed.");
    }

    /// `\\host\share\a.txt` is such a name under Windows.
    @Test
    void noOtherMachineIsCalledToLookAtAFile() {
        assertThat(ChangedFiles.isOnAnotherMachine(Path.of("\\\\host\\share\\a.txt"))).isTrue();
        assertThat(ChangedFiles.isOnAnotherMachine(file)).isFalse();
    }

    private String body() {
        return model.sessionProperty().get().comparison().article(new Sigil(0)).body();
    }
}
