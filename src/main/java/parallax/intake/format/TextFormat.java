package parallax.intake.format;

import parallax.article.Masthead;
import parallax.intake.clean.Cleaner;
import parallax.intake.clean.Paragraphs;
import parallax.intake.clean.Separators;
import parallax.intake.draft.Draft;
import parallax.intake.draft.FormatOutcome;
import parallax.intake.draft.FormatOutcome.Found;
import parallax.intake.draft.FormatOutcome.Refused;
import parallax.intake.draft.Reason;
import parallax.intake.draft.Remark;
import parallax.intake.encoding.Decoded;
import parallax.intake.encoding.TextDecoder;
import parallax.text.VisibleText;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Plain text in any encoding. Whatever is no file of a known other kind may be text.
public final class TextFormat implements ArticleFormat {
    /// How many characters of one article are read; at some 650,000 words, longer than any.
    public static final int LIMIT = TextDecoder.LIMIT;

    @Override
    public String name() {
        return "plain text";
    }

    @Override
    public boolean recognizes(Content content) {
        return content.kind().isEmpty();
    }

    @Override
    public FormatOutcome read(Content content) throws IOException {
        var decoded = TextDecoder.decode(content.bytes(), content.isCut());
        return decoded.isPresent() ? found(decoded.get()) : new Refused(Reason.Trouble.NOT_TEXT);
    }

    private static FormatOutcome found(Decoded decoded) {
        var visible = VisibleText.of(decoded.text());
        var drafts =
                Separators.split(visible.text()).stream()
                        .map(Paragraphs::of)
                        .map(paragraphs -> Draft.of(Masthead.EMPTY, paragraphs))
                        .map(Cleaner::cleaned)
                        .toList();
        return new Found(drafts, remarks(decoded, visible));
    }

    static List<Remark> remarks(Decoded decoded, VisibleText visible) {
        var all = new ArrayList<>(decoded.remarks());
        if (visible.removed() > 0) {
            all.add(new Remark.InvisibleRemoved(visible.removed()));
        }
        return all;
    }
}
