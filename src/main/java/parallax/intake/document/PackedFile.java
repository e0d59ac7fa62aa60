package parallax.intake.document;

import parallax.intake.draft.Reason;
import parallax.intake.draft.RefusedException;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// The parts of a packed document that tell its text. It is read from its beginning, so a broken
/// download gives what arrived; nothing is ever written to disk.
///
/// @param members by name
/// @param isDamaged whether the file ends too early
record PackedFile(Map<String, byte[]> members, boolean isDamaged) {
    /// The text of the longest article takes a small part of this.
    private static final int LARGEST_MEMBER = 48 << 20;

    /// What is passed over (pictures) has to be unpacked too.
    private static final long LARGEST = 256L << 20;

    private static final int MOST_MEMBERS = 20_000;
    private static final int STEP = 1 << 16;

    PackedFile {
        members = Map.copyOf(members);
    }

    /// @param isWanted which members, by name
    /// @throws RefusedException if it unpacks to more than any document does, or is encrypted
    static PackedFile read(InputStream in, Predicate<String> isWanted) throws IOException {
        var members = new HashMap<String, byte[]>();
        long left = LARGEST;
        int count = 0;
        try (var zip = new ZipInputStream(in)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean isKept = isWanted.test(entry.getName()) && !entry.isDirectory();
                var member = new Member(zip, left);
                if (isKept) {
                    var bytes = member.kept();
                    members.putIfAbsent(entry.getName(), bytes);
                    if (member.isBroken) {
                        return new PackedFile(members, true);
                    }
                } else {
                    member.passOver();
                }
                left -= member.size;
                if (++count > MOST_MEMBERS) {
                    throw new RefusedException(Reason.Trouble.TOO_BIG);
                }
            }
            return new PackedFile(members, false);
        } catch (ZipException problem) {
            if (String.valueOf(problem.getMessage()).contains("encrypted")) {
                throw new RefusedException(Reason.Trouble.ENCRYPTED);
            }
            return new PackedFile(members, true);
        } catch (EOFException _) {
            return new PackedFile(members, true);
        }
    }

    Optional<byte[]> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /// One member while it is unpacked.
    private static final class Member {
        private final InputStream in;
        private final long limit;
        private long size;
        private boolean isBroken;

        Member(InputStream in, long limit) {
            this.in = in;
            this.limit = limit;
        }

        /// Its bytes, as far as they are sound.
        byte[] kept() throws IOException {
            var bytes = new java.io.ByteArrayOutputStream();
            var step = new byte[STEP];
            try {
                for (int read = in.read(step); read >= 0; read = in.read(step)) {
                    count(read, LARGEST_MEMBER);
                    bytes.write(step, 0, read);
                }
            } catch (RefusedException | InterruptedIOException e) {
                throw e;
            } catch (IOException _) {
                isBroken = true;
            }
            return bytes.toByteArray();
        }

        void passOver() throws IOException {
            var step = new byte[STEP];
            for (int read = in.read(step); read >= 0; read = in.read(step)) {
                count(read, limit);
            }
        }

        private void count(int read, long most) throws RefusedException {
            size += read;
            if (size > Math.min(most, limit)) {
                throw new RefusedException(Reason.Trouble.TOO_BIG);
            }
        }
    }
}
