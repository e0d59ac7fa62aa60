package parallax.intake.format;

import java.util.List;

/// The formats Parallax reads, in the order in which they are tried.
public final class Formats {
    /// Plain text stays last: almost anything can be read as text.
    public static final List<ArticleFormat> IN_ORDER =
            List.of(new WebPageFormat(), new TextFormat());

    private Formats() {}

    /// What the first format that recognizes `content` makes of it. Never throws.
    public static FormatOutcome read(Content content) {
        if (content.isEmpty()) {
            return new FormatOutcome.Refused(Reason.Trouble.EMPTY);
        }
        return IN_ORDER.stream()
                .filter(format -> format.recognizes(content))
                .findFirst()
                .map(format -> format.read(content))
                .orElseGet(() -> new FormatOutcome.Refused(reasonAgainst(content)));
    }

    private static Reason reasonAgainst(Content content) {
        return FileKind.of(content)
                .<Reason>map(Reason.OtherFormat::new)
                .orElse(Reason.Trouble.NOT_TEXT);
    }
}
