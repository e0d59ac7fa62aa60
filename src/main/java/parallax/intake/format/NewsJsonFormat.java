package parallax.intake.format;

import parallax.intake.draft.FormatOutcome;
import parallax.intake.draft.Reason;
import parallax.intake.draft.RefusedException;
import parallax.intake.encoding.TextDecoder;
import parallax.intake.feed.NewsJson;

import java.io.IOException;
import java.util.List;

/// News in JSON, as agencies send it (ninjs).
public final class NewsJsonFormat implements ArticleFormat {
    @Override
    public String name() {
        return "ninjs";
    }

    @Override
    public boolean recognizes(Content content) {
        return content.is(FileKind.NEWS_JSON);
    }

    @Override
    public FormatOutcome read(Content content) throws IOException {
        var decoded =
                TextDecoder.decode(content.bytes(), content.isCut())
                        .orElseThrow(() -> new RefusedException(Reason.Trouble.NOT_TEXT));
        var drafts = NewsJson.drafts(decoded.text());
        return drafts.isEmpty()
                ? new FormatOutcome.Refused(Reason.Trouble.DAMAGED)
                : Cleaned.of(new FormatOutcome.Found(drafts, List.of()));
    }
}
