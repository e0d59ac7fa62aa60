package parallax.intake.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds out from bytes alone how a text is encoded, and decodes it.
///
/// What leaves no doubt comes first: a byte order mark, UTF-16 with its zeros, UTF-8 without fault.
/// Only what is left, the encodings of one part of the world each, has to be guessed.
public final class TextDecoder {
    /// How many characters of one article are read; at some 650,000 words, longer than any.
    public static final int LIMIT = 4_000_000;

    private static final Pattern CHARSET_OF_PAGE =
            Pattern.compile(
                    "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
                    Pattern.CASE_INSENSITIVE);

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

    /// In so many bytes it shows.
    private static final int HEAD = 4_096;

    private static final String SPACES_AND_STOPS = " \n\u3001\u3002\uFF0C";

    private final ByteBuffer content;
    private final boolean isCut;

    private TextDecoder(ByteBuffer content, boolean isCut) {
        this.content = content;
        this.isCut = isCut;
    }

    /// The text of `content` without its byte order mark, unless this is no text at all. At most
    /// `LIMIT` characters; O(length).
    ///
    /// @param isCut whether there are more bytes than these
    public static Optional<Decoded> decode(ByteBuffer content, boolean isCut) {
        var decoder = new TextDecoder(content, isCut);
        return decoder.asMarked()
                .or(() -> decoder.asUtf16(UTF_16LE))
                .or(() -> decoder.asUtf16(UTF_16BE))
                .or(() -> decoder.decoded(UTF_8, CodingErrorAction.REPORT))
                .or(decoder::asDamagedUtf8)
                .or(decoder::asGuessed)
                .filter(Decoded::isText);
    }

    /// The text of `content`, in the encoding that is `declared` for it where the bytes alone leave
    /// a doubt.
    ///
    /// @param declared its name, which may be wrong or unknown
    public static Optional<Decoded> decode(
            ByteBuffer content, boolean isCut, Optional<String> declared) {
        return decode(content, isCut)
                .map(decoded ->
                        decoded.isGuess()
                                ? declared.flatMap(TextDecoder::charset)
                                        .flatMap(new TextDecoder(content, isCut)::repaired)
                                        .orElse(decoded)
                                : decoded);
    }

    /// The text of a web page, in the encoding that it names itself where the bytes alone leave a
    /// doubt.
    public static Optional<Decoded> decodePage(ByteBuffer content, boolean isCut) {
        var head = content.slice(0, Math.min(HEAD, content.limit()));
        var named = CHARSET_OF_PAGE.matcher(ISO_8859_1.decode(head));
        return decode(
                content, isCut, named.find() ? Optional.of(named.group(1)) : Optional.empty());
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException _) { // no such charset, or no such name
            return Optional.empty();
        }
    }

    private Optional<Decoded> asMarked() {
        return MARKED.stream()
                .filter(charset -> startsWith(BYTE_ORDER_MARK.getBytes(charset)))
                .findFirst()
                .flatMap(this::repaired)
                .map(Decoded::withoutMark);
    }

    /// UTF-16 shows in its spaces and stops: in any other encoding, and even in the other byte
    /// order, their bytes stand for control characters.
    private Optional<Decoded> asUtf16(Charset charset) {
        var head = charset.decode(content.slice(0, Math.min(HEAD, content.limit())));
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
        return repaired(CharsetGuess.of(content.duplicate()))
                .filter(Decoded::isPlausible)
                .map(Decoded::guessed);
    }

    private boolean startsWith(byte[] mark) {
        return content.limit() >= mark.length
                && content.slice(0, mark.length).equals(ByteBuffer.wrap(mark));
    }

    private Optional<Decoded> repaired(Charset charset) {
        return decoded(charset, CodingErrorAction.REPLACE).map(Decoded::checked);
    }

    private Optional<Decoded> decoded(Charset charset, CodingErrorAction onFault) {
        var decoder = charset.newDecoder().onMalformedInput(onFault).onUnmappableCharacter(onFault);
        var bytes = content.duplicate();
        var most = (long) Math.ceil((double) bytes.remaining() * decoder.maxCharsPerByte());
        var text = CharBuffer.allocate((int) Math.min(LIMIT, most));
        var end = decoder.decode(bytes, text, !isCut);
        if (end.isError()) {
            return Optional.empty();
        }
        var decoded = new Decoded(text.flip().toString(), charset, List.of());
        return Optional.of(end.isOverflow() || isCut ? decoded.shortened() : decoded);
    }
}
