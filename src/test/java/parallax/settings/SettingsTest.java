package parallax.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class SettingsTest {
    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("parallax").resolve("settings.properties");
    }

    @Test
    void whatIsChosenIsRemembered() throws IOException {
        var chosen = new Settings(Optional.of("DARK"), 21);
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
        assertThat(Settings.read(file())).isEqualTo(Settings.PLAIN);
    }

    @Test
    void aDamagedSettingLeavesTheOthers() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "appearance = LIGHT\ntype.size = huge\nlater = 1\n");
        assertThat(Settings.read(file()))
                .isEqualTo(new Settings(Optional.of("LIGHT"), Settings.PLAIN_SIZE));
    }

    @Test
    void aSizeNobodyCanReadIsBroughtIntoReach() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "type.size = 9000");
        assertThat(Settings.read(file()).typeSize()).isEqualTo(Settings.LARGEST_SIZE);
    }
}
