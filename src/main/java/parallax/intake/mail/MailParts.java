package parallax.intake.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;

import parallax.intake.draft.Reason;
import parallax.intake.draft.RefusedException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/// The texts inside a message, without its attachments.
///
/// @param texts in order
/// @param messages messages inside it, as they were forwarded
record MailParts(List<MailText> texts, List<MimeMessage> messages) {
    private static final int LARGEST = 160 << 20;
    private static final int LARGEST_TEXT = 16_000_000;
    private static final int DEEPEST = 12;
    private static final int MOST = 500;

    static {
        // Broken messages are read as far as they go. The library takes these from nowhere else.
        System.setProperty("mail.mime.multipart.ignoreexistingboundaryparameter", "false");
        System.setProperty("mail.mime.multipart.allowempty", "true");
        System.setProperty("mail.mime.multipart.ignoremissingendboundary", "true");
        System.setProperty("mail.mime.ignoreunknownencoding", "true");
        System.setProperty("mail.mime.base64.ignoreerrors", "true");
        System.setProperty("mail.mime.uudecode.ignoreerrors", "true");
        System.setProperty("mail.mime.decodetext.strict", "false");
    }

    MailParts {
        texts = List.copyOf(texts);
        messages = List.copyOf(messages);
    }

    /// @throws RefusedException if it is larger than any mail
    static MimeMessage message(InputStream in) throws IOException {
        var bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new RefusedException(Reason.Trouble.TOO_BIG);
        }
        try {
            return new MimeMessage(
                    jakarta.mail.Session.getInstance(new Properties()),
                    new java.io.ByteArrayInputStream(bytes));
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    static MailParts of(Part message) throws IOException {
        var walk = new Walk();
        try {
            walk.through(message, 0);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
        return new MailParts(walk.texts, walk.messages);
    }

    Optional<MailText> first(String type) {
        return texts.stream().filter(text -> text.type().equals(type)).findFirst();
    }

    private static final class Walk {
        private final List<MailText> texts = new ArrayList<>();
        private final List<MimeMessage> messages = new ArrayList<>();
        private int met;

        void through(Part part, int depth) throws MessagingException, IOException {
            if (depth > DEEPEST || ++met > MOST) {
                return;
            }
            if (part.isMimeType("multipart/*")) {
                if (part.getContent() instanceof Multipart parts) {
                    for (int i = 0; i < parts.getCount(); i++) {
                        through(parts.getBodyPart(i), depth + 1);
                    }
                }
            } else if (part.isMimeType("message/rfc822")) {
                if (part.getContent() instanceof MimeMessage inner) {
                    messages.add(inner);
                }
            } else if (part.isMimeType("text/html") || part.isMimeType("text/plain")) {
                addText(part);
            }
        }

        private void addText(Part part) throws MessagingException, IOException {
            if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
                return;
            }
            var type = part.isMimeType("text/html") ? MailText.HTML : MailText.PLAIN;
            try (var in = part.getInputStream()) {
                texts.add(
                        new MailText(
                                type,
                                ByteBuffer.wrap(in.readNBytes(LARGEST_TEXT)),
                                parameter(part, "charset"),
                                parameter(part, "format").filter("flowed"::equals).isPresent(),
                                header(part, "Content-Location")));
            }
        }

        private static Optional<String> header(Part part, String name) throws MessagingException {
            var values = part.getHeader(name);
            return values == null || values.length == 0 ? Optional.empty() : Optional.of(values[0]);
        }

        private static Optional<String> parameter(Part part, String name) {
            try {
                return Optional.ofNullable(
                        new ContentType(part.getContentType()).getParameter(name));
            } catch (MessagingException _) { // no sound content type: nothing is declared
                return Optional.empty();
            }
        }
    }
}
