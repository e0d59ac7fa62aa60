package parallax.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.article.CutReason;
import parallax.intake.draft.Draft;
import parallax.intake.draft.Piece;
import parallax.intake.draft.Remark;
import parallax.text.RandomTexts;

import java.io.StringReader;
import java.util.Random;

/// Pages as outlets make them, with invented articles.
class PageTest {
    private static final String FIRST =
            "Divers raised the bell of the old ferry on Monday, sixty years after it sank within"
                    + " sight of the harbour wall, and carried it to the church on the hill.";
    private static final String SECOND =
            "The bishop, who had waited on the quay since dawn, said it would ring again at Easter"
                    + " if the crack in its side could be mended in time by the founders.";
    private static final String THIRD =
            "Nobody in the village remembers who paid for it; the ledger of the parish was lost in"
                    + " the same storm, and with it the names of those who gave the copper.";

    @Test
    void theArticleIsToldFromWhatStandsAroundIt() {
        var page =
                read(
                        """
                        <html><body><nav>Home Politics Sport</nav>
                        <div class="article-body"><p>%s</p>
                        <div class="related-stories"><p>The mayor has resigned again, aides say.</p></div>
                        <p>%s</p></div>
                        <div class="comments">First!</div></body></html>\
                        """
                                .formatted(FIRST, SECOND));
        assertThat(page.paragraphs()).containsExactly(FIRST, SECOND);
        assertThat(page.pieces())
                .filteredOn(Piece.Taken.class::isInstance)
                .extracting(Piece::text)
                .contains(
                        "Home Politics Sport",
                        "The mayor has resigned again, aides say.",
                        "First!");
    }

    @Test
    void whatThePageTellsMachinesFillsTheMasthead() {
        var page =
                read(
                        """
                        <html><head><title>Bell raised - Coastal Wire</title>
                        <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle",
                        "headline":"Bell of the old ferry raised","author":[{"name":"By Lena Marsk"}],
                        "publisher":{"name":"Coastal Wire"},"datePublished":"2025-03-11T08:00:00Z",}]}
                        </script></head><body><h1>Bell of the old ferry raised</h1><p>%s</p><p>%s</p>
                        </body></html>\
                        """
                                .formatted(FIRST, SECOND));
        var masthead = page.masthead();
        assertThat(masthead.headline()).hasValue("Bell of the old ferry raised");
        assertThat(masthead.outlet().map(outlet -> outlet.name())).hasValue("Coastal Wire");
        assertThat(masthead.byline()).containsExactly("Lena Marsk");
        assertThat(masthead.published()).hasValue("2025-03-11T08:00:00Z");
        assertThat(page.paragraphs()).containsExactly(FIRST, SECOND);
    }

    @Test
    void whatIsNotInTheArticleThatThePageNamesIsCut() {
        var page =
                read(
                        """
                        <html><head><script type="application/ld+json">{"@type":"Article",
                        "articleBody":"%s %s"}</script></head><body><article><p>%s</p><p>%s</p>
                        <p>Our reporters work for you day and night all the year, so give what you can
                        and help the harbour to have news of its own, now and in time to come.</p>
                        </article></body></html>\
                        """
                                .formatted(FIRST, SECOND, FIRST, SECOND));
        assertThat(page.paragraphs()).containsExactly(FIRST, SECOND);
        assertThat(page.pieces())
                .filteredOn(Piece.Taken.class::isInstance)
                .extracting(piece -> ((Piece.Taken) piece).reason())
                .contains(CutReason.NOT_NAMED);
    }

    @Test
    void linesThatLeadAwayAndCreditsAreCut() {
        var page =
                read(
                        ("<article><p>%s</p><p>Read more: the storm of 1965</p>"
                                        + "<p>Photo: Lena Marsk</p><p>%s</p><p>%s</p></article>")
                                .formatted(FIRST, SECOND, THIRD));
        assertThat(page.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(page.pieces())
                .containsExactly(
                        new Piece.Kept(FIRST),
                        new Piece.Taken("Read more: the storm of 1965", CutReason.CLUTTER),
                        new Piece.Taken("Photo: Lena Marsk", CutReason.CREDIT),
                        new Piece.Kept(SECOND),
                        new Piece.Kept(THIRD));
    }

    @Test
    void anArticleInSeveralPiecesIsWhole() {
        var page =
                read(
                        ("<div class='story-body'><p>%s</p><p>%s</p></div><div"
                             + " class='promo'>Buy</div><div class='story-body'><p>%s</p></div>")
                                .formatted(FIRST, SECOND, THIRD));
        assertThat(page.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void aPageOfAnotherAgeHasItsParagraphsBetweenLineBreaks() {
        var page =
                read(
                        "<body><table><tr><td><font>%s<br><br>%s</font></td></tr></table></body>"
                                .formatted(FIRST, SECOND));
        assertThat(page.paragraphs()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aBarrierInsteadOfAnArticleIsTold() {
        var wall = "<p>The ferry struck the bridge.</p><p>Subscribe to continue reading.</p>";
        assertThat(read(wall).remarks()).containsExactly(new Remark.OnlyTeaser());
        var whole = "<p>%s</p><p>%s</p><p>%s</p>".formatted(FIRST, SECOND, THIRD);
        assertThat(read(whole + "<p>Subscribe to continue reading.</p>").remarks()).isEmpty();
    }

    @Test
    void aPageWithoutTextHasNoParagraphs() {
        assertThat(read("<html><body><img src='x'></body></html>").paragraphs()).isEmpty();
        assertThat(read("").paragraphs()).isEmpty();
    }

    @Test
    void deepNestingIsSurvived() {
        var deep = "<div>".repeat(100_000) + FIRST;
        assertThat(read(deep)).isNotNull();
        var json =
                "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>" + FIRST;
        assertThat(read(json).paragraphs()).containsExactly(FIRST);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void brokenPagesAreSurvived(long randomSeed) {
        var random = new Random(randomSeed);
        var page = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            page.append(
                    switch (random.nextInt(6)) {
                        case 0 -> "<div class='share'>";
                        case 1 -> "</p></div>";
                        case 2 -> "<p";
                        case 3 -> "<script type='application/ld+json'>{\"@type\":[\"Article\"";
                        case 4 -> "<table><td>";
                        default -> RandomTexts.any(random.nextLong());
                    });
        }
        assertThat(read(page.toString()).paragraphs())
                .allSatisfy(paragraph -> assertThat(paragraph).isNotBlank());
    }

    private static Draft read(String html) {
        return Page.read(new StringReader(html));
    }
}
