package parallax.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.article.Cut;
import parallax.article.CutReason;
import parallax.article.Masthead;
import parallax.article.Origin;

import java.util.List;

class DraftTest {
    @Test
    void whatWasTakenKnowsItsPlace() {
        var draft =
                new Draft(
                        Masthead.EMPTY,
                        List.of(
                                new Piece.Taken("Home", CutReason.CLUTTER),
                                new Piece.Taken("Sport", CutReason.CLUTTER),
                                new Piece.Taken("NORRVIK —", CutReason.DATELINE, true),
                                new Piece.Kept("One."),
                                new Piece.Kept(" "),
                                new Piece.Taken("Photo: Jo Hale", CutReason.CREDIT),
                                new Piece.Kept("Two.")));

        var article = draft.article(new Origin.Pasted("x"));

        assertThat(article.body()).isEqualTo("One.\nTwo.");
        assertThat(article.cuts())
                .containsExactly(
                        new Cut("Home\nSport", CutReason.CLUTTER, 0),
                        new Cut("NORRVIK —", CutReason.DATELINE, 0, true),
                        new Cut("Photo: Jo Hale", CutReason.CREDIT, 1));
    }
}
