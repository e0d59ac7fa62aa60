package parallax.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Files that were damaged at random, the same for the same seed.
final class Mutants {
    private static final String[] TELLING = {
        "<",
        ">",
        "</p>",
        "<!--",
        "&",
        "&#x1F600;",
        "\"",
        "{",
        "}",
        "[",
        "\\",
        "\\bin99999999 ",
        "obj",
        "endstream",
        "/Length 999999999",
        "<<",
        ">>",
        "\r\n\r\n",
        "--",
        "=",
        "\0",
        "\uFFFF",
        "Content-Type: multipart/mixed; boundary=x\r\n",
        "<![CDATA[",
        "]]>",
        "%",
        "$ref",
        "99999999"
    };

    private final Random random;

    Mutants(long seed) {
        random = new Random(seed);
    }

    /// A damaged copy; of a packed file either its own bytes are damaged or those of a member.
    byte[] mutant(byte[] file) throws IOException {
        boolean isPacked = file.length > 4 && file[0] == 'P' && file[1] == 'K';
        return isPacked && random.nextBoolean() ? repacked(file) : damaged(file);
    }

    private byte[] damaged(byte[] file) {
        var bytes = file;
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes = damagedOnce(bytes);
        }
        return bytes;
    }

    private byte[] damagedOnce(byte[] file) {
        if (file.length == 0) {
            return file;
        }
        int at = random.nextInt(file.length);
        int length = 1 + random.nextInt(Math.max(1, Math.min(400, file.length - at)));
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(file, at);
            case 1 -> replaced(file, at, length, new byte[0]);
            case 2 -> replaced(file, at, 0, random(length));
            case 3 -> replaced(file, at, Math.min(length, 8), random(Math.min(length, 8)));
            case 4 -> replaced(file, at, 0, Arrays.copyOfRange(file, at, at + length));
            case 5 -> replaced(file, at, 0, repeated(word(), 1 + random.nextInt(2_000)));
            default -> replaced(file, at, 0, word());
        };
    }

    private byte[] word() {
        return TELLING[random.nextInt(TELLING.length)].getBytes(
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] repeated(byte[] word, int times) {
        var all = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            all.writeBytes(word);
        }
        return all.toByteArray();
    }

    private byte[] random(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] replaced(byte[] file, int at, int length, byte[] by) {
        var all = new ByteArrayOutputStream();
        all.write(file, 0, at);
        all.writeBytes(by);
        int rest = Math.min(file.length, at + length);
        all.write(file, rest, file.length - rest);
        return all.toByteArray();
    }

    private byte[] repacked(byte[] file) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var out = new ZipOutputStream(packed)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var bytes = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                boolean isText = !entry.getName().contains("rels") && random.nextInt(3) > 0;
                out.write(isText ? damaged(bytes) : bytes);
                out.closeEntry();
            }
        }
        return packed.toByteArray();
    }
}
