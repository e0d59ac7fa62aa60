package parallax.highlight;

import parallax.collation.token.Sigil;
import parallax.text.Span;

import java.util.List;

/// A stretch of one article to paint. The highlights of an article tile its body in order.
public sealed interface Highlight {
    Span span();

    /// Wording that other articles have too.
    ///
    /// @param cluster number of the cluster, the same in every article that has the passage
    /// @param alsoIn the other witnesses that have it
    /// @param moved whether it stands in another order elsewhere
    /// @param changes words inside it that read otherwise elsewhere, in order, not overlapping
    record Shared(Span span, int cluster, List<Sigil> alsoIn, boolean moved, List<Change> changes)
            implements Highlight {
        public Shared {
            alsoIn = List.copyOf(alsoIn);
            changes = List.copyOf(changes);
        }
    }

    /// Wording that stands in none of the others.
    record Unique(Span span) implements Highlight {}
}
