package parallax.entity.recognize;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;

/// Bytes of an open file from `start` on, read where they are needed. A map of the file would be
/// quicker, but the system keeps 64 KB of it in memory for each place that is looked at, and soon
/// all of it; a channel would be closed with the first thread that is interrupted.
record FileStretch(RandomAccessFile file, long start) {
    /// @param at counted from the start of the stretch
    /// @throws UncheckedIOException if the file can't be read any more
    byte[] read(long at, int length) {
        var bytes = new byte[length];
        synchronized (file) {
            try {
                file.seek(start + at);
                file.readFully(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return bytes;
    }
}
