package parallax.intake.format;

import parallax.intake.clean.Cleaner;
import parallax.intake.document.MarkdownDocument;
import parallax.intake.draft.FormatOutcome;
import parallax.intake.draft.FormatOutcome.Found;
import parallax.intake.draft.FormatOutcome.Refused;
import parallax.intake.draft.Reason;
import parallax.intake.encoding.Decoded;
import parallax.intake.encoding.TextDecoder;
import parallax.text.VisibleText;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Markdown, told by at least two of its marks.
public final class MarkdownFormat implements ArticleFormat {
    private static final int MOST_TAGS = 2_000;
    private static final int LONGEST_LINE = 20_000;
    private static final int LONGEST = 1_000_000;
    private static final Pattern FRONT_MATTER =
            Pattern.compile(
                    "\\A(?:\u00EF\u00BB\u00BF)?---[ \\t]*\\R(?:[\\w-]+:.*\\R|[ \\t]+.*\\R)+---["
                            + " \\t]*\\R");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +\\S");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]+\\]\\([^)\\s]+[^)\\n]*\\)");
    private static final Pattern STRONG = Pattern.compile("(?<!\\*)\\*\\*[^*\\s][^*\\n]*\\*\\*");
    private static final Pattern UNDERLINED =
            Pattern.compile("(?m)^\\S.{3,}\\R(?:={3,}|-{3,})[ \\t]*$");
    private static final Pattern QUOTED = Pattern.compile("(?m)^> \\S");

    @Override
    public String name() {
        return "Markdown";
    }

    @Override
    public boolean recognizes(Content content) {
        if (content.kind().isPresent()) {
            return false;
        }
        var head = StandardCharsets.ISO_8859_1.decode(content.head()).toString();
        long marks =
                Stream.of(HEADING, LINK, STRONG, UNDERLINED, QUOTED)
                        .filter(mark -> mark.matcher(head).find())
                        .count();
        boolean opens = head.startsWith("# ") || FRONT_MATTER.matcher(head).find();
        return marks + (opens ? 1 : 0) >= 2 || FRONT_MATTER.matcher(head).find();
    }

    @Override
    public FormatOutcome read(Content content) throws IOException {
        var decoded = TextDecoder.decode(content.bytes(), content.isCut());
        if (decoded.isEmpty()) {
            return new Refused(Reason.Trouble.NOT_TEXT);
        }
        return isOrdinary(decoded.get().text())
                ? found(decoded.get())
                : new TextFormat().read(content);
    }

    /// The parser takes time that grows with the square of a paragraph's length.
    private static boolean isOrdinary(String text) {
        return text.chars().filter(c -> c == '<').count() <= MOST_TAGS
                && text.lines().mapToInt(String::length).max().orElse(0) <= LONGEST_LINE
                && text.length() <= LONGEST;
    }

    private static FormatOutcome found(Decoded decoded) {
        var visible = VisibleText.of(decoded.text());
        var drafts =
                MarkdownDocument.drafts(visible.text()).stream().map(Cleaner::cleaned).toList();
        return new Found(drafts, TextFormat.remarks(decoded, visible));
    }
}
