package parallax.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.settings.Settings.Choice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class SettingsTest {
    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("parallax").resolve("settings.properties");
    }

    @Test
    void whatIsChosenIsRemembered() throws IOException {
        var chosen =
                Settings.PLAIN
                        .with(Choice.APPEARANCE, "DARK")
                        .with(Choice.TYPE_SIZE, "21")
                        .with(Choice.TYPE_FAMILY, "Näive = Sans #1")
                        .with(Choice.HIDDEN_ROLES, Stream.of(Size.LARGE, Size.SMALL));
        chosen.write(file());
        chosen.write(file());
        assertThat(Settings.read(file())).isEqualTo(chosen);
    }

    @Test
    void withoutAFileAllIsPlain() {
        assertThat(Settings.read(file())).isEqualTo(Settings.PLAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "type.size = big", "\\u12", "\u0000\uFFFF", "type.size = NaN", "="})
    void aDamagedFileIsPlain(String text) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text);
        var read = Settings.read(file());
        assertThat(read.number(Choice.TYPE_SIZE)).isEmpty();
        assertThat(read.of(Choice.APPEARANCE)).isEmpty();
    }

    @Test
    void aDamagedSettingLeavesTheOthers() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "appearance = LIGHT\ntype.size = huge\nlater = 1\n");
        var read = Settings.read(file());
        assertThat(read.of(Choice.APPEARANCE)).contains("LIGHT");
        assertThat(read.number(Choice.TYPE_SIZE)).isEmpty();
    }

    @Test
    void constantsThatAreNotThereAnyMoreAreLeftOut() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "hidden.roles = SMALL HUGE\n");
        assertThat(Settings.read(file()).constants(Choice.HIDDEN_ROLES, Size.class))
                .containsExactly(Size.SMALL);
    }

    @Test
    void whatIsAsAtFirstIsNotWritten() throws IOException {
        Settings.PLAIN.with(Choice.APPEARANCE, "DARK").with(Choice.APPEARANCE, "").write(file());
        assertThat(Files.readString(file())).doesNotContain("appearance");
    }

    private enum Size {
        SMALL,
        LARGE
    }
}
