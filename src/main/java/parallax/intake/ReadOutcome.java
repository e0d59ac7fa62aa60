package parallax.intake;

import parallax.article.Article;
import parallax.article.Origin;
import parallax.intake.draft.Reason;
import parallax.intake.draft.Remark;

import java.net.URI;
import java.util.List;

/// What became of one file, folder or pasted text.
public sealed interface ReadOutcome {
    /// Where it came from.
    Origin origin();

    /// It was read.
    ///
    /// @param remarks what the reader should know about how it was read; mostly none
    record Accepted(Article article, List<Remark> remarks) implements ReadOutcome {
        public Accepted {
            remarks = List.copyOf(remarks);
        }

        @Override
        public Origin origin() {
            return article.origin();
        }
    }

    /// It was not, and nothing of it is open.
    record Rejected(Origin origin, Reason reason) implements ReadOutcome {
        /// One plain sentence for the reader.
        public String message() {
            return reason.message();
        }
    }

    /// It only says where an article is on the web. Nothing was fetched.
    record Linked(Origin origin, URI address) implements ReadOutcome {}
}
