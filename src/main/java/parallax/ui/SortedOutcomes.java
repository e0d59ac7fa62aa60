package parallax.ui;

import parallax.article.Article;
import parallax.article.Origin;
import parallax.intake.ReadOutcome;
import parallax.intake.ReadOutcome.Accepted;
import parallax.intake.ReadOutcome.Linked;
import parallax.intake.ReadOutcome.Rejected;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What was read, by what becomes of it; what was rejected is told by a notice alone.
///
/// @param added new articles
/// @param open articles that are open already
record SortedOutcomes(List<Accepted> added, List<Accepted> open, List<Linked> links) {
    /// @param known where the open articles came from
    static SortedOutcomes of(List<ReadOutcome> outcomes, Set<Origin> known) {
        var added = new ArrayList<Accepted>();
        var open = new ArrayList<Accepted>();
        var links = new ArrayList<Linked>();
        for (ReadOutcome outcome : outcomes) {
            switch (outcome) {
                case Accepted accepted ->
                        (known.contains(accepted.origin()) ? open : added).add(accepted);
                case Linked link -> links.add(link);
                case Rejected _ -> {}
            }
        }
        return new SortedOutcomes(List.copyOf(added), List.copyOf(open), List.copyOf(links));
    }

    static List<Article> articles(List<ReadOutcome> outcomes) {
        return of(outcomes, Set.of()).articles();
    }

    List<Article> articles() {
        return added.stream().map(Accepted::article).toList();
    }
}
