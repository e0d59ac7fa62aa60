package parallax.intake.draft;

import java.net.URI;
import java.util.List;

/// What a format made of a file's content.
public sealed interface FormatOutcome {
    /// Articles were found, though their bodies may be empty.
    ///
    /// @param drafts mostly one; in the order of the file
    /// @param remarks what the reader should know about how it was read
    record Found(List<Draft> drafts, List<Remark> remarks) implements FormatOutcome {
        public Found {
            drafts = List.copyOf(drafts);
            remarks = List.copyOf(remarks);
        }

        public Found(Draft draft, List<Remark> remarks) {
            this(List.of(draft), remarks);
        }
    }

    /// It only says where an article is on the web.
    record Linked(URI address) implements FormatOutcome {}

    /// There is no text to be had.
    record Refused(Reason reason) implements FormatOutcome {}
}
