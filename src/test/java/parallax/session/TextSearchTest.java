package parallax.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.article.Article;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.collation.token.Sigil;
import parallax.text.RandomTexts;

import java.util.List;
import java.util.stream.Stream;

class TextSearchTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "HANOI      | talks in Hanoi today          | Hanoi",
                "hanoi      | talks in Hànội today          | Hànội",
                "Hànội      | talks in Hanoi today          | Hanoi",
                "strasse    | Die Straße ist zu             | Straße",
                "don't      | they don’t know               | don’t",
                "\"no       | he said “No” twice            | “No",
                "1939-45    | the war of 1939–45 ended      | 1939–45",
                "two days   | for two\u00A0days now         | two\u00A0days",
                "越         | 越南主席                      | 越"
            })
    void wordsAreFoundHoweverTheyArePrinted(String words, String body, String found) {
        assertThat(found(words, body)).containsExactly(found);
    }

    @Test
    void wordsAreFoundAcrossALineBreak() {
        assertThat(found("a b", "a\nb")).containsExactly("a\nb");
    }

    @Test
    void hitsComeArticleByArticle() {
        assertThat(
                        TextSearch.hits(
                                "bell",
                                Stream.of("The bell.", "Bells, a bell.")
                                        .map(TextSearchTest::article)
                                        .toList()))
                .extracting(hit -> hit.article() + "" + hit.span().start())
                .containsExactly("A4", "B0", "B9");
        assertThat(new Sigil(0)).hasToString("A");
    }

    @Test
    void oneLetterAndNothingFindNothing() {
        assertThat(found("e", "everywhere")).isEmpty();
        assertThat(found("  ", "a  b")).isEmpty();
        assertThat(found("bell", "no such word")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void hitsOfAnyTextLieInItInOrder(long randomSeed) {
        var body = RandomTexts.any(randomSeed);
        var words = body.substring(0, Math.min(4, body.length()));
        int at = 0;
        for (var hit : TextSearch.hits(words, List.of(article(body)))) {
            assertThat(hit.span().start()).isGreaterThanOrEqualTo(at);
            assertThat(hit.span().end()).isLessThanOrEqualTo(body.length());
            at = hit.span().end();
        }
    }

    private static List<String> found(String words, String body) {
        return TextSearch.hits(words, List.of(article(body))).stream()
                .map(hit -> hit.span().of(body))
                .toList();
    }

    private static Article article(String body) {
        return new Article(new Origin.Pasted("pasted"), Masthead.EMPTY, body, List.of());
    }
}
