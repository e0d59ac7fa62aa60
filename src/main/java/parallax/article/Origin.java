package parallax.article;

import java.nio.file.Path;

/// Where an article came from.
public sealed interface Origin {
    /// What the reader calls it: a file name, or "Pasted text 1".
    String name();

    /// A file on this machine.
    record File(Path path) implements Origin {
        @Override
        public String name() {
            var fileName = path.getFileName();
            return fileName == null ? path.toString() : fileName.toString();
        }
    }

    /// Text that was pasted or dragged in, under the name given to it then.
    record Pasted(String name) implements Origin {}
}
