package parallax.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.article.Article;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.text.Span;

import java.util.List;

class NoteTest {
    private static final Article WIRE =
            new Article(
                    new Origin.Pasted("wire"),
                    Masthead.EMPTY,
                    "The ferry sailed.\nIt struck the bridge.\nNobody was hurt.",
                    List.of());
    private static final Span STRUCK = new Span(18, 39);

    @Test
    void aNoteStaysWithItsWordsWhenAParagraphBeforeThemIsCut() {
        var note = Note.on(WIRE, STRUCK, "When?");
        var cut = WIRE.without(0);
        assertThat(note.in(WIRE)).isEqualTo(STRUCK);
        assertThat(note.in(cut).of(cut.body())).isEqualTo("It struck the bridge.");
    }

    @Test
    void aNoteOnWhatIsCutStandsAtTheBeginning() {
        var note = Note.on(WIRE, STRUCK, "When?");
        assertThat(note.in(WIRE.without(1))).isEqualTo(new Span(0, 1));
    }
}
