package parallax.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// A folder in which a system wants programs to keep something of the reader's.
///
/// @param windows the environment variable that names it there
/// @param mac its path below the reader's own folder
/// @param xdg the environment variable that names it elsewhere
/// @param unix its path below the reader's own folder where none does
record SystemFolder(String windows, String mac, String xdg, String unix) {
    /// What a program remembers by itself.
    static final SystemFolder STATE =
            new SystemFolder(
                    "LOCALAPPDATA",
                    "Library/Application Support",
                    "XDG_STATE_HOME",
                    ".local/state");

    /// What the reader chose.
    static final SystemFolder CONFIG =
            new SystemFolder("APPDATA", "Library/Preferences", "XDG_CONFIG_HOME", ".config");

    /// Parallax's own folder in it; it may not be there yet.
    Path own() {
        var home = Path.of(System.getProperty("user.home", ""));
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return variable(windows).orElse(home).resolve("Parallax");
        }
        return system.contains("mac")
                ? home.resolve(mac).resolve("Parallax")
                : variable(xdg).orElse(home.resolve(unix)).resolve("parallax");
    }

    private static Optional<Path> variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
