package parallax.intake.format;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/// Bytes at random, the same for the same seed.
public final class RandomBytes {
    private static final String TEXT =
            "“The rudder stopped,” said Müller.\r\n\r\n• 31 hurt\n\n\u2029— Hafen 港口 🛳️\t\u202Ex";

    private RandomBytes() {}

    /// Any bytes at all.
    public static byte[] any(long randomSeed, int length) {
        var bytes = new byte[length];
        new Random(randomSeed).nextBytes(bytes);
        return bytes;
    }

    /// Text in which some bytes are others: what gets further into the readers than mere noise.
    public static byte[] damagedText(long randomSeed) {
        var random = new Random(randomSeed);
        var bytes = TEXT.repeat(1 + random.nextInt(40)).getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(1 + bytes.length / 8); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
