package parallax.intake.format;

import parallax.intake.draft.FormatOutcome;
import parallax.intake.pdf.PdfText;

import java.io.IOException;

/// A PDF with text in it: printed from a browser, exported, or the page of a newspaper.
public final class PdfFormat implements ArticleFormat {
    @Override
    public String name() {
        return "PDF";
    }

    @Override
    public boolean recognizes(Content content) {
        return content.is(FileKind.PDF);
    }

    @Override
    public FormatOutcome read(Content content) throws IOException {
        try (var in = content.stream()) {
            return PdfText.read(in, content::check);
        }
    }
}
