package parallax.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

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

    private static Article article(String body) {
        return new Article(new Origin.Pasted("Pasted text 1"), Masthead.EMPTY, body, List.of());
    }
}
