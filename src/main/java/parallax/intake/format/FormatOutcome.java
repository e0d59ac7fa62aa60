package parallax.intake.format;

import parallax.article.Cut;
import parallax.article.Masthead;

import java.util.List;

/// What a format made of a file's content.
public sealed interface FormatOutcome {
    /// Text was found, though it may be blank.
    ///
    /// @param text the article as it stands in the file, masthead included; lines end in a line
    ///   feed, and nothing in it is invisible
    /// @param remarks what the reader should know about how it was read
    record Extracted(String text, List<Remark> remarks) implements FormatOutcome {
        public Extracted {
            remarks = List.copyOf(remarks);
        }
    }

    /// An article was found that the file itself tells from what stands around it.
    ///
    /// @param paragraphs its body, in order; none where it is blank
    /// @param cuts what was left out
    record Structured(
            Masthead masthead, List<String> paragraphs, List<Cut> cuts, List<Remark> remarks)
            implements FormatOutcome {
        public Structured {
            paragraphs = List.copyOf(paragraphs);
            cuts = List.copyOf(cuts);
            remarks = List.copyOf(remarks);
        }
    }

    /// There is no text to be had.
    record Refused(Reason reason) implements FormatOutcome {}
}
