package parallax.intake.mail;

import parallax.intake.encoding.Decoded;
import parallax.intake.encoding.TextDecoder;

import java.nio.ByteBuffer;
import java.util.Optional;

/// One text of a message.
///
/// @param charset as declared
/// @param isFlowed whether a space at the end of a line means that the paragraph goes on
/// @param address where it was on the web, for a saved page
record MailText(
        String type,
        ByteBuffer bytes,
        Optional<String> charset,
        boolean isFlowed,
        Optional<String> address) {
    static final String HTML = "text/html";
    static final String PLAIN = "text/plain";

    Optional<Decoded> decoded() {
        return TextDecoder.decode(bytes.duplicate(), false, charset);
    }
}
