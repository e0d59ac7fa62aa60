package parallax.intake.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;

/// Finds out from bytes alone how a text is encoded, and decodes it.
///
/// What leaves no doubt comes first: a byte order mark, UTF-16 with its zeros, UTF-8 without fault.
/// Only what is left, the encodings of one part of the world each, has to be guessed.
final class TextDecoder {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// UTF-32LE stands before UTF-16LE, as its mark begins like the other's.
    private static final List<Charset> MARKED =
            List.of(
                    UTF_8,
                    Charset.forName("UTF-32LE"),
                    Charset.forName("UTF-32BE"),
                    UTF_16LE,
                    UTF_16BE,
                    Charset.forName("GB18030"));

    private static final String SPACES_AND_STOPS = " \n\u3001\u3002\uFF0C";

    private final Content content;

    private TextDecoder(Content content) {
        this.content = content;
    }

    /// The text of `content` without its byte order mark, unless this is no text at all. At most
    /// `TextFormat.LIMIT` characters; O(length).
    static Optional<Decoded> decode(Content content) {
        var decoder = new TextDecoder(content);
        return decoder.asMarked()
                .or(() -> decoder.asUtf16(UTF_16LE))
                .or(() -> decoder.asUtf16(UTF_16BE))
                .or(() -> decoder.decoded(UTF_8, CodingErrorAction.REPORT))
                .or(decoder::asDamagedUtf8)
                .or(decoder::asGuessed)
                .filter(Decoded::isText);
    }

    private Optional<Decoded> asMarked() {
        return MARKED.stream()
                .filter(charset -> content.startsWith(BYTE_ORDER_MARK.getBytes(charset)))
                .findFirst()
                .flatMap(this::repaired)
                .map(Decoded::withoutMark);
    }

    /// UTF-16 shows in its spaces and stops: in any other encoding, and even in the other byte
    /// order, their bytes stand for control characters.
    private Optional<Decoded> asUtf16(Charset charset) {
        var head = charset.decode(content.head());
        long spaces = head.chars().filter(c -> SPACES_AND_STOPS.indexOf(c) >= 0).count();
        return spaces > 0.01 * head.length()
                ? repaired(charset).filter(Decoded::isPlausible)
                : Optional.empty();
    }

    /// UTF-8 with a few bytes of something else: careless programs and broken downloads leave it.
    private Optional<Decoded> asDamagedUtf8() {
        return repaired(UTF_8).filter(Decoded::isMostlySound);
    }

    private Optional<Decoded> asGuessed() {
        return repaired(CharsetGuess.of(content.bytes()))
                .filter(Decoded::isPlausible)
                .map(Decoded::guessed);
    }

    private Optional<Decoded> repaired(Charset charset) {
        return decoded(charset, CodingErrorAction.REPLACE).map(Decoded::checked);
    }

    private Optional<Decoded> decoded(Charset charset, CodingErrorAction onFault) {
        var decoder = charset.newDecoder().onMalformedInput(onFault).onUnmappableCharacter(onFault);
        var bytes = content.bytes();
        var most = (long) Math.ceil((double) bytes.remaining() * decoder.maxCharsPerByte());
        var text = CharBuffer.allocate((int) Math.min(TextFormat.LIMIT, most));
        var end = decoder.decode(bytes, text, !content.isCut());
        if (end.isError()) {
            return Optional.empty();
        }
        var decoded = new Decoded(text.flip().toString(), charset, List.of());
        return Optional.of(end.isOverflow() || content.isCut() ? decoded.shortened() : decoded);
    }
}
