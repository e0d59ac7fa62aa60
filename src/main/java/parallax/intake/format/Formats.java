package parallax.intake.format;

import parallax.intake.draft.FormatOutcome;
import parallax.intake.draft.Reason;
import parallax.intake.draft.RefusedException;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.util.List;

/// The formats Parallax reads, in the order in which they are tried.
public final class Formats {
    /// Plain text stays last: almost anything can be read as text.
    public static final List<ArticleFormat> IN_ORDER =
            List.of(
                    new PdfFormat(),
                    new WordFormat(),
                    new OpenDocumentFormat(),
                    new EpubFormat(),
                    new RtfFormat(),
                    new SavedPageFormat(),
                    new MailFormat(),
                    new FeedFormat(),
                    new NewsJsonFormat(),
                    new LinkFormat(),
                    new WebPageFormat(),
                    new MarkdownFormat(),
                    new TextFormat());

    private Formats() {}

    /// What the first format that recognizes `content` makes of it. Whatever a damaged or hostile
    /// file does to a format ends here as a reason for the reader.
    ///
    /// @throws IOException when the file can't be read at all, or the thread is interrupted
    public static FormatOutcome read(Content content) throws IOException {
        if (content.isEmpty()) {
            return new FormatOutcome.Refused(Reason.Trouble.EMPTY);
        }
        var format = IN_ORDER.stream().filter(one -> one.recognizes(content)).findFirst();
        return format.isPresent() ? read(format.get(), content) : refused(content);
    }

    static FormatOutcome read(ArticleFormat format, Content content) throws IOException {
        try {
            return format.read(content);
        } catch (RefusedException refusal) {
            return new FormatOutcome.Refused(refusal.reason());
        } catch (ClosedByInterruptException | InterruptedIOException | FileSystemException e) {
            throw e;
        } catch (UncheckedIOException e) {
            return refused(e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new FormatOutcome.Refused(Reason.Trouble.DAMAGED);
        }
    }

    /// Libraries that can't throw what their stream throws wrap it.
    private static FormatOutcome refused(UncheckedIOException wrapped) throws IOException {
        return switch (wrapped.getCause()) {
            case RefusedException refusal -> new FormatOutcome.Refused(refusal.reason());
            case InterruptedIOException interrupted -> throw interrupted;
            case null, default -> new FormatOutcome.Refused(Reason.Trouble.DAMAGED);
        };
    }

    private static FormatOutcome refused(Content content) {
        return new FormatOutcome.Refused(
                content.kind().<Reason>map(FileKind::refusal).orElse(Reason.Trouble.NOT_TEXT));
    }
}
