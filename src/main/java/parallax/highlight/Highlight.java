package parallax.highlight;

import parallax.collation.token.Sigil;
import parallax.text.Span;

import java.util.List;
import java.util.OptionalInt;

/// A stretch of one article to paint. The highlights of an article tile its body in order.
public sealed interface Highlight {
    Span span();

    /// Number of its cluster, where others say the same.
    default OptionalInt clusterNumber() {
        return switch (this) {
            case Common common -> OptionalInt.of(common.cluster());
            case Unique _ -> OptionalInt.empty();
        };
    }

    /// What other articles say too.
    sealed interface Common extends Highlight {
        /// Number of the cluster, the same in every article that has a version of the statement.
        int cluster();

        /// The other witnesses that have it, in these words or, where reworded, in others.
        List<Sigil> alsoIn();
    }

    /// Wording that other articles have too.
    ///
    /// @param moves where it stands in another order
    /// @param changes words inside it that read otherwise elsewhere, in order, not overlapping
    record Shared(
            Span span, int cluster, List<Sigil> alsoIn, List<Move> moves, List<Change> changes)
            implements Common {
        public Shared {
            alsoIn = List.copyOf(alsoIn);
            moves = List.copyOf(moves);
            changes = List.copyOf(changes);
        }
    }

    /// What other articles say in other words.
    record Reworded(Span span, int cluster, List<Sigil> alsoIn) implements Common {
        public Reworded {
            alsoIn = List.copyOf(alsoIn);
        }
    }

    /// What none of the others says.
    record Unique(Span span) implements Highlight {}
}
