package parallax.intake.format;

import parallax.intake.document.OpenDocument;
import parallax.intake.draft.FormatOutcome;

import java.io.IOException;

/// A text of LibreOffice.
public final class OpenDocumentFormat implements ArticleFormat {
    @Override
    public String name() {
        return "ODT";
    }

    @Override
    public boolean recognizes(Content content) {
        return content.is(FileKind.OPEN_DOCUMENT);
    }

    @Override
    public FormatOutcome read(Content content) throws IOException {
        try (var in = content.stream()) {
            return Cleaned.of(OpenDocument.read(in));
        }
    }
}
