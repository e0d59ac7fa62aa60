package parallax.intake.format;

import java.util.ArrayList;
import java.util.List;

/// Plain text in any encoding. Whatever is no file of a known other kind may be text.
public final class TextFormat implements ArticleFormat {
    /// How many characters of one article are read; at some 650,000 words, longer than any.
    public static final int LIMIT = 4_000_000;

    private static final int HEAD = 4_096;

    @Override
    public String name() {
        return "plain text";
    }

    @Override
    public boolean recognizes(Content content) {
        return FileKind.of(content).isEmpty();
    }

    @Override
    public FormatOutcome read(Content content) {
        return TextDecoder.decode(content)
                .map(decoded -> extracted(decoded.text(), decoded.remarks()))
                .orElseGet(() -> new FormatOutcome.Refused(Reason.Trouble.NOT_TEXT));
    }

    /// Reads text that came without a file, as from the clipboard.
    public FormatOutcome read(String text) {
        return text.length() <= LIMIT
                ? extracted(text, List.of())
                : extracted(text.substring(0, LIMIT), List.of(new Remark.Shortened(LIMIT)));
    }

    private static FormatOutcome extracted(String text, List<Remark> remarks) {
        var kind = FileKind.of(text.substring(0, Math.min(text.length(), HEAD)));
        if (kind.isPresent()) {
            return new FormatOutcome.Refused(new Reason.OtherFormat(kind.get()));
        }
        var visible = VisibleText.of(text);
        var all = new ArrayList<>(remarks);
        if (visible.removed() > 0) {
            all.add(new Remark.InvisibleRemoved(visible.removed()));
        }
        return new FormatOutcome.Extracted(visible.text(), all);
    }
}
