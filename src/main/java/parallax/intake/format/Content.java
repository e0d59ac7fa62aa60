package parallax.intake.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// The bytes of one file, or as many of them as are ever needed.
public final class Content {
    /// How many bytes are read at most: the text limit in any encoding.
    static final int LIMIT = 4 * TextFormat.LIMIT;

    private static final int HEAD = 4_096;

    private final byte[] bytes;
    private final int length;

    private Content(byte[] bytes) {
        this.bytes = bytes;
        this.length = Math.min(bytes.length, LIMIT);
    }

    public static Content of(byte[] bytes) {
        return new Content(bytes.clone());
    }

    /// Reads `file`, which is up to the caller to be a regular one: reading a pipe may never end.
    ///
    /// @throws java.nio.channels.ClosedByInterruptException when the thread is interrupted
    public static Content of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new Content(in.readNBytes(LIMIT + 1));
        }
    }

    public boolean isEmpty() {
        return length == 0;
    }

    /// Whether the file goes on after these bytes.
    boolean isCut() {
        return bytes.length > length;
    }

    /// A fresh view of the bytes.
    ByteBuffer bytes() {
        return ByteBuffer.wrap(bytes, 0, length).asReadOnlyBuffer();
    }

    /// A view of the first few thousand bytes, which tell what kind of file this is.
    ByteBuffer head() {
        return ByteBuffer.wrap(bytes, 0, Math.min(length, HEAD)).asReadOnlyBuffer();
    }

    /// Whether the bytes begin with these.
    boolean startsWith(byte... first) {
        return length >= first.length
                && Arrays.equals(bytes, 0, first.length, first, 0, first.length);
    }
}
