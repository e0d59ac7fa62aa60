package parallax.intake.format;

import parallax.intake.draft.FormatOutcome;
import parallax.intake.mail.MailMessage;

import java.io.IOException;

/// A mail as mail programs save it.
public final class MailFormat implements ArticleFormat {
    @Override
    public String name() {
        return "mails (EML)";
    }

    @Override
    public boolean recognizes(Content content) {
        return content.is(FileKind.MAIL);
    }

    @Override
    public FormatOutcome read(Content content) throws IOException {
        try (var in = content.stream()) {
            return MailMessage.read(in);
        }
    }
}
