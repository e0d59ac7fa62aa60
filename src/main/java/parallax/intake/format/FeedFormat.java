package parallax.intake.format;

import parallax.intake.draft.FormatOutcome;
import parallax.intake.draft.Reason;
import parallax.intake.draft.RefusedException;
import parallax.intake.encoding.TextDecoder;
import parallax.intake.feed.NewsXml;

import java.io.IOException;

/// News in XML: the items of RSS and Atom, and what agencies send as NITF or NewsML.
public final class FeedFormat implements ArticleFormat {
    @Override
    public String name() {
        return "news feeds (RSS, Atom, NITF, NewsML)";
    }

    @Override
    public boolean recognizes(Content content) {
        return content.is(FileKind.FEED);
    }

    @Override
    public FormatOutcome read(Content content) throws IOException {
        var decoded =
                TextDecoder.decode(content.bytes(), content.isCut())
                        .orElseThrow(() -> new RefusedException(Reason.Trouble.NOT_TEXT));
        return Cleaned.of(NewsXml.read(content.reader(decoded.text())));
    }
}
