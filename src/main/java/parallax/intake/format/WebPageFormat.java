package parallax.intake.format;

import parallax.intake.clean.Cleaner;
import parallax.intake.draft.FormatOutcome;
import parallax.intake.draft.Reason;
import parallax.intake.draft.RefusedException;
import parallax.intake.encoding.TextDecoder;
import parallax.intake.page.Page;

import java.io.IOException;

/// A web page as a browser saves it, alone or with a folder for its pictures.
public final class WebPageFormat implements ArticleFormat {
    @Override
    public String name() {
        return "web pages";
    }

    @Override
    public boolean recognizes(Content content) {
        return content.is(FileKind.WEB_PAGE);
    }

    @Override
    public FormatOutcome read(Content content) throws IOException {
        var decoded =
                TextDecoder.decodePage(content.bytes(), content.isCut())
                        .orElseThrow(() -> new RefusedException(Reason.Trouble.NOT_TEXT));
        var page = Cleaned.visible(Page.read(content.reader(decoded.text())));
        var draft = page.masthead().headline().isPresent() ? page : Cleaner.cleaned(page);
        return new FormatOutcome.Found(draft, decoded.remarks());
    }
}
