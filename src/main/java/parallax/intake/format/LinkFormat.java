package parallax.intake.format;

import parallax.intake.draft.FormatOutcome;
import parallax.intake.draft.Reason;
import parallax.intake.encoding.TextDecoder;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/// A file that only says where an article is on the web, as desktops keep a link that was dragged
/// to them. Nothing is fetched here.
public final class LinkFormat implements ArticleFormat {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:^\\s*|\\nURL(?:\\[[^\\]\\n]*\\])?=|<key>URL</key>\\s*<string>)"
                            + "(https?://[^\\s<>\"]+)",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "links (URL, webloc, desktop)";
    }

    @Override
    public boolean recognizes(Content content) {
        return content.is(FileKind.LINK);
    }

    @Override
    public FormatOutcome read(Content content) throws IOException {
        var text = TextDecoder.decode(content.bytes(), content.isCut());
        var address = text.map(decoded -> ADDRESS.matcher(decoded.text().replace('\r', '\n')));
        return address.isPresent() && address.get().find()
                ? linked(address.get().group(1).replace("&amp;", "&"))
                : new FormatOutcome.Refused(Reason.Trouble.NO_ADDRESS);
    }

    /// Only the web is linked to: no file of this machine, no program.
    static FormatOutcome linked(String address) {
        try {
            var uri = new URI(address);
            boolean isWeb =
                    uri.getHost() != null
                            && ("http".equalsIgnoreCase(uri.getScheme())
                                    || "https".equalsIgnoreCase(uri.getScheme()));
            return isWeb
                    ? new FormatOutcome.Linked(uri)
                    : new FormatOutcome.Refused(Reason.Trouble.NO_ADDRESS);
        } catch (URISyntaxException _) {
            return new FormatOutcome.Refused(Reason.Trouble.NO_ADDRESS);
        }
    }
}
