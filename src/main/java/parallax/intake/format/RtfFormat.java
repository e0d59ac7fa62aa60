package parallax.intake.format;

import parallax.intake.document.RtfDocument;
import parallax.intake.draft.FormatOutcome;

import java.io.IOException;

/// A document in Rich Text Format.
public final class RtfFormat implements ArticleFormat {
    @Override
    public String name() {
        return "RTF";
    }

    @Override
    public boolean recognizes(Content content) {
        return content.is(FileKind.RTF);
    }

    @Override
    public FormatOutcome read(Content content) throws IOException {
        try (var in = content.stream()) {
            return Cleaned.of(RtfDocument.read(in.readNBytes(Content.LIMIT)));
        }
    }
}
