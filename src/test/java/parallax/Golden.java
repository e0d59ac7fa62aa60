package parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares a text with the one that was found good before; `-Dgolden.update=true` finds the new
/// one good.
public final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    public static void assertGolden(String name, String text) throws IOException {
        var file = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(text)
                .as("%s; after a look at the difference: -Dgolden.update=true", file)
                .isEqualTo(Files.readString(file));
    }
}
