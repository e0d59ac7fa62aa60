package parallax.intake.draft;

import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/// Why something could not be opened.
public sealed interface Reason {
    /// A name for scripts, in kebab case. It never changes.
    String id();

    /// One plain sentence for the reader.
    String message();

    /// The reasons that need no further words.
    enum Trouble implements Reason {
        EMPTY("empty", "There is no text in it."),
        NOT_TEXT("not-text", "This is not text."),
        MISSING("missing", "There is no such file; it may have been moved or deleted."),
        UNREADABLE("unreadable", "The file could not be read."),
        NO_PERMISSION("no-permission", "You do not have permission to read it."),
        NOT_A_FILE("not-a-file", "This is neither a file nor a folder, but a device or a pipe."),
        EMPTY_FOLDER("empty-folder", "There is nothing to read in this folder."),
        TOO_MUCH_TEXT(
                "too-much-text",
                "The files before it already hold as much text as Parallax opens at once."),
        DAMAGED("damaged", "The file is damaged and could not be read."),
        ENCRYPTED(
                "encrypted", "It is protected with a password; save it without one and try again."),
        SCANNED(
                "scanned",
                "There is no text in this PDF, only pictures of pages; a text recognition program"
                        + " can add it."),
        TOO_BIG(
                "too-big",
                "It unpacks to far more than an article can be, so it was not opened further."),
        TOO_SLOW("too-slow", "It took too long to read, so Parallax gave up on it."),
        UNREACHABLE("unreachable", "The address could not be reached."),
        PICTURE(
                "picture",
                "This is a picture, and Parallax compares text: copy the words instead."),
        NO_ADDRESS("no-address", "This link has no web address in it."),
        ALREADY_OPEN("already-open", "This article is open already.");

        private final String id;
        private final String message;

        Trouble(String id, String message) {
            this.id = id;
            this.message = message;
        }

        /// What `problem` comes down to for the reader.
        public static Trouble of(IOException problem) {
            return switch (problem) {
                case NoSuchFileException _ -> MISSING;
                case AccessDeniedException _ -> NO_PERMISSION;
                default -> UNREADABLE;
            };
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String message() {
            return message;
        }
    }

    /// A file of a kind that no format reads.
    ///
    /// @param description what it is: "a picture"
    /// @param wayOut what the reader can do instead
    record OtherFormat(String description, String wayOut) implements Reason {
        @Override
        public String id() {
            return "other-format";
        }

        @Override
        public String message() {
            return "This is " + description + "; " + wayOut + ".";
        }
    }

    /// It leads to an article on the web, which nobody has asked for.
    record OnlyLink(URI address) implements Reason {
        @Override
        public String id() {
            return "link";
        }

        @Override
        public String message() {
            return "This is only a link to " + address + ", which was not fetched.";
        }
    }

    /// The server has no page for the address, or not for everybody.
    record NoPage(int status) implements Reason {
        @Override
        public String id() {
            return "no-page";
        }

        @Override
        public String message() {
            return switch (status) {
                case 401, 402, 403 -> "The server does not give this page to everybody.";
                case 404, 410 -> "There is no such page any more.";
                case 429 -> "The server asks to be left alone for a while.";
                default -> "The server could not give this page (it said " + status + ").";
            };
        }
    }

    /// Said once for all files beyond the first `limit`.
    record TooManyFiles(int limit) implements Reason {
        @Override
        public String id() {
            return "too-many-files";
        }

        @Override
        public String message() {
            return String.format(
                    Locale.ROOT,
                    "Parallax opens %,d files at once; those after them were left out.",
                    limit);
        }
    }
}
