package parallax.intake.draft;

import parallax.article.CutReason;

/// A stretch of an article on its way in, in one paragraph.
public sealed interface Piece {
    String text();

    /// It belongs to the body.
    record Kept(String text) implements Piece {}

    /// It was taken out.
    ///
    /// @param leads whether it is the beginning of the paragraph that the next piece is
    record Taken(String text, CutReason reason, boolean leads) implements Piece {
        /// A whole paragraph that was taken out.
        public Taken(String text, CutReason reason) {
            this(text, reason, false);
        }
    }
}
