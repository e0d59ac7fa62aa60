package parallax.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Paths without detours, so that a file is known to be open however it is named.
final class StraightPath {
    private StraightPath() {}

    /// The same file or folder, by an absolute path through real folders. A file keeps its own
    /// name, even where it is a link. Looks at the disk.
    static Path of(Path path) {
        var whole = path.toAbsolutePath();
        var name = whole.getFileName();
        try {
            return name == null || Files.isDirectory(whole)
                    ? whole.toRealPath()
                    : whole.resolveSibling("").toRealPath().resolve(name);
        } catch (IOException _) {
            return whole; // reading it will tell what is wrong
        }
    }
}
