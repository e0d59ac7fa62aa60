package parallax.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The session files that were opened or saved last, the latest first.
public record RecentSessions(List<Path> files) {
    public static final RecentSessions NONE = new RecentSessions(List.of());

    private static final int MOST = 6;

    public RecentSessions {
        files = List.copyOf(files);
    }

    /// What was written to `place`, those files that are still there; none where nothing was or it
    /// can't be read.
    public static RecentSessions read(Path place) {
        try (var lines = Files.lines(place)) {
            return new RecentSessions(
                    lines.flatMap(line -> path(line).stream())
                            .filter(Files::isRegularFile)
                            .limit(MOST)
                            .toList());
        } catch (IOException | RuntimeException _) { // lines that are no text throw unchecked
            return NONE;
        }
    }

    private static Optional<Path> path(String line) {
        try {
            return line.isBlank() ? Optional.empty() : Optional.of(Path.of(line));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /// With a file at the front.
    public RecentSessions with(Path file) {
        var absolute = file.toAbsolutePath().normalize();
        return new RecentSessions(
                Stream.concat(
                                Stream.of(absolute),
                                files.stream().filter(other -> !other.equals(absolute)))
                        .limit(MOST)
                        .toList());
    }

    /// Writes them, a line each.
    ///
    /// @throws IOException if it can't be written
    public void write(Path place) throws IOException {
        Files.write(place, files.stream().map(Path::toString).toList(), StandardCharsets.UTF_8);
    }
}
