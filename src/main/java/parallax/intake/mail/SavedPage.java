package parallax.intake.mail;

import com.dd.plist.BinaryPropertyListParser;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import com.dd.plist.PropertyListFormatException;

import jakarta.mail.MessagingException;

import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Provenance;
import parallax.intake.draft.Draft;
import parallax.intake.draft.FormatOutcome.Found;
import parallax.intake.draft.Reason;
import parallax.intake.draft.RefusedException;
import parallax.intake.encoding.Decoded;
import parallax.intake.encoding.TextDecoder;
import parallax.intake.page.Page;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/// A web page in one file with its pictures, as browsers save it: MHTML or Safari's web archive.
/// Its main part alone is read.
public final class SavedPage {
    private static final int LARGEST = 100 << 20;

    private SavedPage() {}

    /// The page in a file that is built like a mail.
    ///
    /// @throws IOException when there is no page in it
    public static Found ofMail(InputStream in) throws IOException {
        var message = MailParts.message(in);
        var page =
                MailParts.of(message)
                        .first(MailText.HTML)
                        .orElseThrow(() -> new RefusedException(Reason.Trouble.DAMAGED));
        var address = page.address().or(() -> header(message, "Snapshot-Content-Location"));
        return found(page.decoded(), address.orElse(""));
    }

    /// The page in a web archive, which is a property list.
    ///
    /// @throws IOException when there is no page in it
    public static Found ofPropertyList(InputStream in) throws IOException {
        var main = properties(in).get("WebMainResource");
        if (main instanceof NSDictionary resource
                && resource.get("WebResourceData") instanceof NSData data) {
            var decoded =
                    TextDecoder.decode(
                            ByteBuffer.wrap(data.bytes()),
                            false,
                            text(resource, "WebResourceTextEncodingName"));
            return found(decoded, text(resource, "WebResourceURL").orElse(""));
        }
        throw new RefusedException(Reason.Trouble.DAMAGED);
    }

    /// Where the link in a property list leads, if it is nothing but a link.
    public static Optional<String> address(InputStream in) throws IOException {
        return text(properties(in), "URL");
    }

    private static NSDictionary properties(InputStream in) throws IOException {
        try {
            return BinaryPropertyListParser.parse(in.readNBytes(LARGEST))
                            instanceof NSDictionary properties
                    ? properties
                    : new NSDictionary();
        } catch (PropertyListFormatException | UnsupportedEncodingException e) {
            throw new RefusedException(Reason.Trouble.DAMAGED);
        }
    }

    private static Optional<String> text(NSDictionary properties, String name) {
        return Optional.ofNullable(properties.get(name)).map(Object::toString);
    }

    private static Optional<String> header(jakarta.mail.Part message, String name) {
        try {
            var values = message.getHeader(name);
            return values == null ? Optional.empty() : Optional.of(values[0]);
        } catch (MessagingException _) { // then it says nothing
            return Optional.empty();
        }
    }

    private static Found found(Optional<Decoded> page, String address) throws IOException {
        var decoded = page.orElseThrow(() -> new RefusedException(Reason.Trouble.NOT_TEXT));
        var draft = Page.read(new StringReader(decoded.text()));
        var where =
                address.startsWith("http")
                        ? Masthead.EMPTY.with(Field.ADDRESS, Provenance.FILE, address)
                        : Masthead.EMPTY;
        return new Found(List.<Draft>of(draft.with(draft.masthead().or(where))), decoded.remarks());
    }
}
