package parallax.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

class ArticleTest {
    @Test
    void paragraphsAreWhatLineFeedsPart() {
        var article = article("First one.\nSecond.\n\nLast");
        assertThat(article.paragraphs().stream().map(span -> span.of(article.body())))
                .containsExactly("First one.", "Second.", "", "Last");
    }

    @Test
    void anArticleWithoutLineFeedIsOneParagraph() {
        assertThat(article("Only one.").paragraphs()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\u2003\n"})
    void anArticleNeedsABody(String blank) {
        assertThatIllegalArgumentException().isThrownBy(() -> article(blank));
    }

    @Test
    void anArticleIsCalledByItsHeadline() {
        var masthead = Masthead.EMPTY.with(Field.HEADLINE, Provenance.TEXT, "Ferry hits pier");
        var article =
                new Article(new Origin.Pasted("x"), masthead, "A ferry hit a pier.", List.of());
        assertThat(article.title()).isEqualTo("Ferry hits pier");
    }

    @Test
    void withoutHeadlineItIsCalledByItsFirstLine() {
        assertThat(article("A ferry hit a pier.\nMore.").title()).isEqualTo("A ferry hit a pier.");
    }

    @Test
    void aLongFirstLineIsCutBetweenWords() {
        assertThat(article("harbour ".repeat(40)).title())
                .isEqualTo("harbour ".repeat(8).strip() + "…");
    }

    @Test
    void theTitleNeverCutsACharacterInTwo() {
        assertThat(article("x" + "😀".repeat(80)).title()).isEqualTo("x" + "😀".repeat(34) + "…");
    }

    @Test
    void aBlankFirstLineIsNoTitle() {
        assertThat(article("\nA ferry hit a pier.").title()).isEqualTo("A ferry hit a pier.");
    }

    @Test
    void aFileIsCalledByItsName() {
        assertThat(new Origin.File(Path.of("a", "b.txt")).name()).isEqualTo("b.txt");
        assertThat(new Origin.File(Path.of("/")).name()).isEqualTo("/");
    }

    @Test
    void anOutletNeedsAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Outlet(" "));
    }

    @Test
    void aCutGoesBackWhereItStood() {
        var article =
                new Article(
                        new Origin.Pasted("x"),
                        Masthead.EMPTY,
                        "One.\nTwo.",
                        List.of(
                                new Cut("By me", CutReason.BYLINE, 0),
                                new Cut("NORRVIK —", CutReason.DATELINE, 0, true),
                                new Cut("Share\nTweet", CutReason.CLUTTER, 1),
                                new Cut("The end", CutReason.CLUTTER, 2)));

        var all = article;
        assertThat(all.withBack(all.cuts().get(2)).body()).isEqualTo("One.\nShare\nTweet\nTwo.");
        assertThat(all.withBack(all.cuts().get(1)).body()).isEqualTo("NORRVIK — One.\nTwo.");
        while (!all.cuts().isEmpty()) {
            all = all.withBack(all.cuts().getFirst());
        }
        assertThat(all.body()).isEqualTo("By me\nNORRVIK — One.\nShare\nTweet\nTwo.\nThe end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article.withBack(new Cut("else", CutReason.CREDIT, 0)));
    }

    @Test
    void aParagraphThatIsCutCanGoBack() {
        var article =
                new Article(
                        new Origin.Pasted("x"),
                        Masthead.EMPTY,
                        "One.\nTwo.\nThree.",
                        List.of(
                                new Cut("NORRVIK —", CutReason.DATELINE, 1, true),
                                new Cut("Share", CutReason.CLUTTER, 2)));

        var cut = article.without(1);

        assertThat(cut.body()).isEqualTo("One.\nThree.");
        assertThat(cut.cuts())
                .containsExactly(
                        new Cut("NORRVIK —", CutReason.DATELINE, 1),
                        new Cut("Two.", CutReason.BY_HAND, 1),
                        new Cut("Share", CutReason.CLUTTER, 1));
        assertThat(cut.withBack(cut.cuts().get(1)).body()).isEqualTo(article.body());
        assertThat(article("One.").without(0)).isEqualTo(article("One."));
    }

    /// Whatever is cut and put back in any order, nothing is lost.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void nothingIsLostByCuttingAndPuttingBack(long randomSeed) {
        var random = new Random(randomSeed);
        var whole = article("a\nb\nc\nd\ne\nf");
        var now = whole;
        for (int i = 0; i < 30; i++) {
            now =
                    now.cuts().isEmpty() || random.nextBoolean()
                            ? now.without(random.nextInt(now.paragraphs().size()))
                            : now.withBack(now.cuts().get(random.nextInt(now.cuts().size())));
        }
        while (!now.cuts().isEmpty()) {
            now = now.withBack(now.cuts().getLast());
        }
        assertThat(now.body()).isEqualTo(whole.body());
    }

    private static Article article(String body) {
        return new Article(new Origin.Pasted("Pasted text 1"), Masthead.EMPTY, body, List.of());
    }
}
