package parallax.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Where the system keeps what a reader chose.
final class SettingsPlace {
    private static final String FILE = "settings.properties";

    private SettingsPlace() {}

    /// The reader's own file; the system property `parallax.settings` names another.
    static Path ofReader() {
        return Optional.ofNullable(System.getProperty("parallax.settings"))
                .map(Path::of)
                .orElseGet(() -> folder().resolve(FILE));
    }

    private static Path folder() {
        var home = Path.of(System.getProperty("user.home", ""));
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return variable("APPDATA").orElse(home).resolve("Parallax");
        }
        return system.contains("mac")
                ? home.resolve("Library/Preferences/Parallax")
                : variable("XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve("parallax");
    }

    private static Optional<Path> variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
