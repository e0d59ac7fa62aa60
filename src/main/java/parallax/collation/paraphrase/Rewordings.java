package parallax.collation.paraphrase;

import parallax.collation.passage.Rewording;

import java.util.List;

/// What articles say in other words.
///
/// @param found sorted
public record Rewordings(List<Rewording> found, Basis basis) {
    /// What the sentences were compared by.
    public enum Basis {
        /// By their words and by what the model takes them to mean.
        MEANING,
        /// By their words alone: fewer are found, and less surely.
        WORDS
    }

    public Rewordings {
        found = List.copyOf(found);
    }
}
