package parallax.session.file;

import com.fasterxml.jackson.jr.ob.JSON;

import parallax.session.Kept;
import parallax.session.file.ReadSession.Opened;
import parallax.session.file.ReadSession.Reason;
import parallax.session.file.ReadSession.Refused;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A session in one file: a zip with `session.json` and the text of each article as
/// `articles/1.txt` and so on, so that the texts can be read without Parallax.
public final class SessionFile {
    public static final String ENDING = ".parallax";

    static final String FORMAT = "parallax-session";
    static final int VERSION = 2;

    private static final String CONTENTS = "session.json";

    /// A list of contents that is larger is nothing that Parallax wrote, and neither are texts that
    /// have more together.
    private static final int MOST_BYTES = 64 << 20;

    private SessionFile() {}

    /// Whether a file is a session by its name.
    public static boolean isOne(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    static String entryOf(int place) {
        return "articles/" + (place + 1) + ".txt";
    }

    /// Saves a session. At every moment, whatever happens, either the old file or the new one is
    /// there whole; the old one stays beside it with a "~" behind its name.
    ///
    /// @throws IOException if it can't be written; the old file is as it was then
    public static void write(Kept kept, Path file) throws IOException {
        var fresh = part(file);
        try {
            writeTo(kept, fresh);
            sync(fresh);
            if (Files.exists(file)) {
                backUp(file);
            }
            replace(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /// Beside the file, so that it can be moved there at once; not readable by its owner alone, as
    /// the system's temporary files are.
    private static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
    }

    private static void backUp(Path file) throws IOException {
        var copy = part(file);
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            replace(copy, backupOf(file));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /// Where the file before the last saving is.
    public static Path backupOf(Path file) {
        return file.resolveSibling(file.getFileName() + "~");
    }

    private static void replace(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// To the disk itself, so that a loss of power leaves no empty file behind a renamed one.
    private static void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void writeTo(Kept kept, Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < kept.articles().size(); i++) {
                put(zip, entryOf(i), kept.articles().get(i).body());
            }
            put(
                    zip,
                    CONTENTS,
                    JSON.std
                            .with(JSON.Feature.PRETTY_PRINT_OUTPUT)
                            .without(JSON.Feature.WRITE_NULL_PROPERTIES)
                            .asString(new SessionWriter(kept).json()));
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /// Reads a session as far as it can be read. Never throws for what is in the file.
    public static ReadSession read(Path file) {
        if (!Files.isRegularFile(file)) {
            return new Refused(Reason.MISSING);
        }
        try (var zip = new ZipFile(file.toFile())) {
            var contents = new Entries(zip).text(CONTENTS);
            if (contents.isEmpty()) {
                return new Refused(Reason.DAMAGED);
            }
            var json = JSON.std.beanFrom(JsonSession.class, contents.get());
            if (!FORMAT.equals(json.format()) || json.version() < 1) {
                return new Refused(Reason.DAMAGED);
            }
            if (json.version() > VERSION) {
                return new Refused(Reason.NEWER);
            }
            var opened = new SessionReader(json, new Entries(zip)::text).read();
            return opened.kept().articles().isEmpty() && opened.lost() > 0
                    ? new Refused(Reason.DAMAGED)
                    : new Opened(opened.kept(), opened.lost());
        } catch (IOException | IllegalArgumentException _) {
            return new Refused(Reason.DAMAGED);
        }
    }

    /// The entries of a session, as long as they aren't too large together: a small file may unpack
    /// to any size, and name the same text any number of times.
    private static final class Entries {
        private final ZipFile zip;
        private int left = MOST_BYTES;

        Entries(ZipFile zip) {
            this.zip = zip;
        }

        /// The text of an entry; none where it isn't there, is damaged or too large.
        Optional<String> text(String name) {
            var entry = zip.getEntry(name);
            if (entry == null) {
                return Optional.empty();
            }
            try (var in = zip.getInputStream(entry)) {
                var bytes = in.readNBytes(left + 1);
                if (bytes.length > left) {
                    return Optional.empty();
                }
                left -= bytes.length;
                return Optional.of(new String(bytes, StandardCharsets.UTF_8));
            } catch (IOException _) {
                return Optional.empty();
            }
        }
    }
}
