package parallax.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.article.Article;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.collation.token.Sigil;
import parallax.highlight.Base;
import parallax.highlight.Highlight;
import parallax.story.Story;

import java.util.List;

class ComparisonTest {
    private static final String WIRE = "Divers raised the bell of the old ferry on Monday.";

    @Test
    void theSigilOfAnArticleIsItsPlaceInTheStory() {
        var comparison = Comparison.of(new Story(List.of(article("z", WIRE), article("a", "No."))));
        assertThat(comparison.article(new Sigil(0)).origin().name()).isEqualTo("z");
        assertThat(comparison.collation().witness(new Sigil(1)).text()).isEqualTo("No.");
    }

    @Test
    void anArticleIsPaintedByItsSigil() {
        var comparison = Comparison.of(new Story(List.of(article("a", WIRE), article("b", WIRE))));
        assertThat(comparison.highlights(new Sigil(1), new Base.AllOthers()))
                .singleElement()
                .isInstanceOf(Highlight.Shared.class);
    }

    @Test
    void theWordsOfAllArticlesAreCounted() {
        var comparison = Comparison.of(new Story(List.of(article("a", WIRE), article("b", "No."))));
        assertThat(comparison.words()).isEqualTo(11);
    }

    @Test
    void aStoryWithoutArticlesIsCompared() {
        assertThat(Comparison.of(new Story(List.of())).collation().clusters()).isEmpty();
    }

    private static Article article(String name, String body) {
        return new Article(new Origin.Pasted(name), Masthead.EMPTY, body, List.of());
    }
}
