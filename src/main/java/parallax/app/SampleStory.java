package parallax.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The story that is shown when nothing is open.
final class SampleStory {
    static final String NAME = "harbour-bridge";

    private SampleStory() {}

    /// Its folder, in the place where Parallax is installed (system property `parallax.home`) or in
    /// the working directory; nothing where it has been removed.
    static Optional<Path> folder() {
        var home = Path.of(System.getProperty("parallax.home", ""));
        return Optional.of(home.resolve("seeds").resolve(NAME).toAbsolutePath().normalize())
                .filter(Files::isDirectory);
    }
}
