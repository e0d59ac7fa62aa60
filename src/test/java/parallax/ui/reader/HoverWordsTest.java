package parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.collation.passage.VariantClass;
import parallax.collation.token.Sigil;
import parallax.highlight.Change;
import parallax.highlight.Highlight;
import parallax.highlight.Move;
import parallax.highlight.Reading;
import parallax.text.Span;

import java.util.List;

class HoverWordsTest {
    private static final Span HERE = new Span(0, 9);
    private static final List<String> NAMES =
            List.of("A Gazette", "B Meridian", "C Wire", "D Post");

    private final HoverWords words = new HoverWords(sigil -> NAMES.get(sigil.index()));

    @Test
    void everyArticleThatHasThePassageIsNamed() {
        assertThat(words.of(shared(1))).isEqualTo("Shared with B Meridian");
        assertThat(words.of(shared(1, 2, 3)))
                .isEqualTo("Shared with B Meridian, C Wire and D Post");
    }

    @Test
    void aMovedPassageSaysHowFarAndWhere() {
        var moves = List.of(new Move(new Sigil(1), 3), new Move(new Sigil(2), -1));
        var moved = new Highlight.Shared(HERE, 1, List.of(new Sigil(1)), moves, List.of());
        assertThat(words.of(moved))
                .isEqualTo(
                        """
                        Shared with B Meridian
                        Stands 3 paragraphs later in B Meridian
                        Stands one paragraph earlier in C Wire\
                        """);
    }

    @Test
    void whatOnlyThisArticleHasIsSaidSo() {
        assertThat(words.of(new Highlight.Unique(HERE))).isEqualTo("Only in this article");
    }

    @Test
    void articlesThatReadAlikeShareALine() {
        assertThat(words.of(change(reading(1, "entered"), reading(2, ""), reading(3, "entered"))))
                .isEqualTo(
                        """
                        B Meridian and D Post have “entered” here
                        C Wire has nothing here\
                        """);
    }

    @Test
    void oneArticleHasItsWords() {
        assertThat(words.of(change(reading(1, "Obama’s {0}"))))
                .isEqualTo("B Meridian has “Obama’s {0}” here");
    }

    private static Highlight shared(Integer... others) {
        var sigils = List.of(others).stream().map(Sigil::new).toList();
        return new Highlight.Shared(HERE, 1, sigils, List.of(), List.of());
    }

    private static Change change(Reading... readings) {
        return new Change(HERE, VariantClass.MEANING, List.of(readings));
    }

    private static Reading reading(int witness, String words) {
        return new Reading(new Sigil(witness), words);
    }
}
