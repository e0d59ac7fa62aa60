package parallax.intake.format;

import parallax.intake.draft.Reason;
import parallax.intake.draft.RefusedException;
import parallax.intake.encoding.TextDecoder;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/// The bytes of one file. The first ones are held, the others are read where a format asks for
/// them. Whoever reads them is stopped when its thread is interrupted, and when it takes too long.
///
/// For one thread.
public final class Content {
    /// How many bytes are held at most: the text limit in any encoding.
    static final int LIMIT = 4 * TextDecoder.LIMIT;

    /// How many bytes of a file are read in all: attachments and pictures are among them.
    private static final long LARGEST = 1L << 29;

    private static final int HEAD = 4_096;

    /// Packed formats name what they hold, after a preview picture perhaps; mails begin with pages
    /// of stamps.
    private static final int TELLING = 1 << 16;

    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final InputSource source;
    private final byte[] start;
    private final Optional<FileKind> kind;
    private final long deadline = System.nanoTime() + LONGEST.toNanos();
    private Optional<byte[]> held = Optional.empty();

    @FunctionalInterface
    private interface InputSource {
        InputStream open() throws IOException;
    }

    private Content(InputSource source) throws IOException {
        this.source = source;
        try (var in = source.open()) {
            start = in.readNBytes(TELLING);
        }
        kind = FileKind.of(ByteBuffer.wrap(start).asReadOnlyBuffer());
    }

    public static Content of(byte[] bytes) {
        var own = bytes.clone();
        try {
            return new Content(() -> new ByteArrayInputStream(own));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // never: these bytes are in memory
        }
    }

    public static Content of(ByteBuffer bytes) {
        var own = new byte[bytes.remaining()];
        bytes.duplicate().get(own);
        return of(own);
    }

    /// Content that is text, as from the clipboard.
    public static Content of(String text) {
        return of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
    }

    /// Reads `file`, which is up to the caller to be a regular one: reading a pipe may never end.
    ///
    /// @throws java.nio.channels.ClosedByInterruptException when the thread is interrupted
    public static Content of(Path file) throws IOException {
        return new Content(() -> Files.newInputStream(file));
    }

    public boolean isEmpty() {
        return start.length == 0;
    }

    /// What kind of file it is, if it is no plain text.
    Optional<FileKind> kind() {
        return kind;
    }

    boolean is(FileKind wanted) {
        return kind.filter(wanted::equals).isPresent();
    }

    /// All bytes from the first one on, as a stream that ends early for whoever is too slow.
    ///
    /// @return its methods throw `InterruptedIOException` when the thread is interrupted, and
    ///   `RefusedException` when time is up or the file is beyond all measure
    InputStream stream() throws IOException {
        return new Guarded(source.open());
    }

    /// Whether the file goes on after `bytes`.
    boolean isCut() throws IOException {
        return held().length > LIMIT;
    }

    /// A fresh view of the first bytes, as many as text can be long.
    ByteBuffer bytes() throws IOException {
        return ByteBuffer.wrap(held(), 0, Math.min(held().length, LIMIT)).asReadOnlyBuffer();
    }

    /// A view of the first few thousand bytes, which tell what kind of file this is.
    ByteBuffer head() {
        return ByteBuffer.wrap(start, 0, Math.min(start.length, HEAD)).asReadOnlyBuffer();
    }

    /// Whether the bytes begin with these.
    boolean startsWith(byte... first) {
        return start.length >= first.length
                && Arrays.equals(start, 0, first.length, first, 0, first.length);
    }

    private byte[] held() throws IOException {
        if (held.isEmpty()) {
            try (var in = stream()) {
                held = Optional.of(in.readNBytes(LIMIT + 1));
            }
        }
        return held.get();
    }

    /// A reader of `text` that ends early like the stream.
    Reader reader(String text) {
        return new FilterReader(new StringReader(text)) {
            @Override
            public int read(char[] characters, int offset, int length) throws IOException {
                check();
                return super.read(characters, offset, length);
            }
        };
    }

    /// To be asked now and then by work that does not read the stream.
    ///
    /// @throws InterruptedIOException when the thread is interrupted
    /// @throws RefusedException when time is up
    void check() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException();
        }
        if (System.nanoTime() > deadline) {
            throw new RefusedException(Reason.Trouble.TOO_SLOW);
        }
    }

    private final class Guarded extends FilterInputStream {
        private long left = LARGEST;

        Guarded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(read);
            return read;
        }

        private void count(int read) throws IOException {
            check();
            left -= read;
            if (left < 0) {
                throw new RefusedException(Reason.Trouble.TOO_BIG);
            }
        }
    }
}
