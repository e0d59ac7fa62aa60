package parallax.intake.encoding;

import com.ibm.icu.text.CharsetDetector;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/// Guesses the encoding of text that is neither UTF-8 nor UTF-16; the only class that knows ICU,
/// which is not loaded before the first such text.
final class CharsetGuess {
    private static final Charset FALLBACK = Charset.forName("windows-1252");

    /// ICU gives 10 of 100 to what merely is not impossible.
    private static final int LEAST_CONFIDENCE = 12;

    /// As far as ICU looks into a text, in bytes.
    private static final int SAMPLE = 12_000;

    /// How many bytes of its line a sample has at most before its first byte that tells something.
    private static final int LEAD = 1_000;

    private CharsetGuess() {}

    /// The likeliest encoding of `bytes`; the one of Western Europe where nothing tells.
    static Charset of(ByteBuffer bytes) {
        var sample = sample(bytes);
        return Arrays.stream(new CharsetDetector().setText(sample).detectAll())
                .filter(match -> match.getConfidence() >= LEAST_CONFIDENCE)
                .map(match -> superset(match.getName()))
                .filter(name -> !name.startsWith("UTF") && Charset.isSupported(name))
                .map(Charset::forName)
                .filter(charset -> isPossible(charset, sample))
                .findFirst()
                .orElse(FALLBACK);
    }

    /// Pure ASCII tells nothing, and a text may begin with pages of it: so the sample starts on the
    /// line of the first other byte.
    private static byte[] sample(ByteBuffer bytes) {
        int foreign = 0;
        while (foreign < bytes.limit() && bytes.get(foreign) >= 0) {
            foreign++;
        }
        int start = foreign;
        while (start > Math.max(0, foreign - LEAD) && bytes.get(start - 1) != '\n') {
            start--;
        }
        var sample = new byte[Math.min(SAMPLE, bytes.limit() - start)];
        bytes.get(start, sample);
        return sample;
    }

    /// The encodings of Windows have every letter of their ISO namesakes, and curly quotes besides.
    private static String superset(String name) {
        return switch (name) {
            case "ISO-8859-1" -> "windows-1252";
            case "ISO-8859-8", "ISO-8859-8-I" -> "windows-1255";
            case "ISO-8859-9" -> "windows-1254";
            default -> name;
        };
    }

    /// Whether `sample`, which may end within a character, is free of faults.
    private static boolean isPossible(Charset charset, byte[] sample) {
        return !charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(sample), CharBuffer.allocate(sample.length), false)
                .isError();
    }
}
