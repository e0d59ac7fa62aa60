package parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.article.Article;
import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.article.Provenance;

import java.util.List;

class StoryTest {
    private static final Article PLAIN = article(Masthead.EMPTY);
    private static final Article TITLED =
            article(Masthead.EMPTY.with(Field.HEADLINE, Provenance.TEXT, "Ferry hits pier"));

    @Test
    void aStoryIsCalledByItsFirstHeadline() {
        assertThat(new Story(List.of(PLAIN, TITLED)).title()).isEqualTo("Ferry hits pier");
    }

    @Test
    void withoutHeadlinesItIsCalledByItsFirstWords() {
        assertThat(new Story(List.of(PLAIN, PLAIN)).title()).isEqualTo("A ferry hit a pier.");
    }

    /// A column's name above an article is no headline of the event.
    @Test
    void aHeadlineWithoutAWordOfTheOthersIsNotTheStorys() {
        var column = Masthead.EMPTY.with(Field.HEADLINE, Provenance.TEXT, "NOTES ON MONEY");
        assertThat(new Story(List.of(article(column), PLAIN, TITLED)).title())
                .isEqualTo("Ferry hits pier");
        assertThat(new Story(List.of(article(column), PLAIN)).title()).isEqualTo("NOTES ON MONEY");
    }

    @Test
    void theReadersNameComesFirst() {
        assertThat(new Story(List.of(TITLED), java.util.Optional.of("The ferry")).title())
                .isEqualTo("The ferry");
    }

    @Test
    void aStoryWithoutArticlesHasNoTitle() {
        assertThat(new Story(List.of()).title()).isEmpty();
    }

    private static Article article(Masthead masthead) {
        return new Article(new Origin.Pasted("x"), masthead, "A ferry hit a pier.", List.of());
    }
}
