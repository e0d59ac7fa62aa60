package parallax.intake.format;

import parallax.intake.document.WordDocument;
import parallax.intake.draft.FormatOutcome;

import java.io.IOException;

/// A document of Word.
public final class WordFormat implements ArticleFormat {
    @Override
    public String name() {
        return "DOCX";
    }

    @Override
    public boolean recognizes(Content content) {
        return content.is(FileKind.WORD);
    }

    @Override
    public FormatOutcome read(Content content) throws IOException {
        try (var in = content.stream()) {
            return Cleaned.of(WordDocument.read(in));
        }
    }
}
