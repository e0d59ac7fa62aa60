package parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.article.Article;
import parallax.article.Cut;
import parallax.article.CutReason;
import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.article.Provenance;
import parallax.highlight.Highlight;
import parallax.text.Span;

import java.util.List;
import java.util.Optional;

class HeaderWordsTest {
    @Test
    void theSmallPrintTellsLengthDayAndByline() {
        assertThat(facts("The bridge is closed.", Optional.of("2024-06-19T04:00:00Z"), "A. Vik"))
                .isEqualTo("4 words · 19 Jun 2024 · A. Vik");
    }

    @Test
    void whatAnArticleLacksIsLeftOut() {
        assertThat(facts("Closed", Optional.empty())).isEqualTo("1 word");
        assertThat(facts("word ".repeat(1086), Optional.empty())).isEqualTo("1,086 words");
    }

    @Test
    void aDateThatIsNotCertainStandsAsPrinted() {
        assertThat(HeaderWords.day("Wednesday morning")).isEqualTo("Wednesday morning");
        assertThat(HeaderWords.day("2024-13-45")).isEqualTo("2024-13-45");
    }

    @Test
    void whatWasLeftOutIsCountedAndListedWithItsReason() {
        var article =
                new Article(
                        new Origin.Pasted("Pasted text 1"),
                        Masthead.EMPTY,
                        "One two.",
                        List.of(
                                new Cut("Scroll to Top", CutReason.CLUTTER, 0),
                                new Cut("x".repeat(99), CutReason.CREDIT, 1)));
        assertThat(HeaderWords.facts(article)).isEqualTo("2 words · 2 pieces left out");
        assertThat(HeaderWords.cuts(article))
                .isEqualTo("page clutter: Scroll to Top\ncredit: " + "x".repeat(70) + "…");
    }

    @Test
    void sharesAreCountedByCharacters() {
        var shares =
                RoleShares.of(
                        List.of(
                                new Highlight.Shared(
                                        new Span(0, 30), 1, List.of(), List.of(), List.of()),
                                new Highlight.Reworded(new Span(30, 32), 2, List.of()),
                                new Highlight.Unique(new Span(32, 40))));
        assertThat(HeaderWords.shares(shares))
                .isEqualTo("Shared wording 75% · reworded 5% · only here 20%");
        assertThat(RoleShares.of(List.of())).isEqualTo(new RoleShares(0, 0, 0));
    }

    private static String facts(String body, Optional<String> published, String... byline) {
        var masthead =
                Masthead.EMPTY
                        .with(Field.BYLINE, Provenance.TEXT, byline)
                        .with(Field.PUBLISHED, Provenance.TEXT, published.orElse(""));
        return HeaderWords.facts(
                new Article(new Origin.Pasted("Pasted text 1"), masthead, body, List.of()));
    }
}
