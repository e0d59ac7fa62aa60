package parallax.article;

import parallax.text.VisibleText;

import java.net.URI;
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
            var printed = fileName == null ? path.toString() : fileName.toString();
            return VisibleText.of(printed).text();
        }
    }

    /// One of several articles from the same place.
    ///
    /// @param number which, from 1
    record Part(Origin whole, int number) implements Origin {
        @Override
        public String name() {
            return whole.name() + " · " + number;
        }
    }

    /// Text that was pasted or dragged in, under the name given to it then.
    record Pasted(String name) implements Origin {}

    /// A page that the reader had fetched.
    record Web(URI address) implements Origin {
        @Override
        public String name() {
            return address.toString();
        }
    }
}
