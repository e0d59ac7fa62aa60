package parallax.app;

import java.nio.file.Path;
import java.util.Optional;

/// Where the system keeps what a reader chose.
final class SettingsPlace {
    private static final String FILE = "settings.properties";

    private SettingsPlace() {}

    /// The reader's own file; the system property `parallax.settings` names another.
    static Path ofReader() {
        return Optional.ofNullable(System.getProperty("parallax.settings"))
                .map(Path::of)
                .orElseGet(() -> SystemFolder.CONFIG.own().resolve(FILE));
    }
}
