package parallax.intake.format;

import parallax.intake.document.Epub;
import parallax.intake.draft.FormatOutcome;

import java.io.IOException;

/// An e-book.
public final class EpubFormat implements ArticleFormat {
    @Override
    public String name() {
        return "EPUB";
    }

    @Override
    public boolean recognizes(Content content) {
        return content.is(FileKind.EPUB);
    }

    @Override
    public FormatOutcome read(Content content) throws IOException {
        try (var in = content.stream()) {
            return Epub.read(in);
        }
    }
}
