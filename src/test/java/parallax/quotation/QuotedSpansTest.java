package parallax.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.text.RandomTexts;

import java.util.List;

class QuotedSpansTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“The rudder stopped,” he said.            | The rudder stopped,",
                "\"The rudder stopped,\" he said.          | The rudder stopped,",
                "He said: „Das Ruder stand still“, dann.   | Das Ruder stand still",
                "«Le gouvernail est bloqué», dit-il.       | Le gouvernail est bloqué",
                "»Das Ruder stand still«, sagte er.        | Das Ruder stand still",
                "‘The rudder stopped,’ he said.            | The rudder stopped,",
                "'The rudder stopped,' he said.            | The rudder stopped,",
                "The pilots’ guild said ‘the pilots’ letters were lost,’ then left. | the pilots’"
                        + " letters were lost,",
                "“He said ‘never’ to me,” she said.        | He said ‘never’ to me,"
            })
    void theWordsBetweenTheMarksAreFound(String text, String quoted) {
        assertThat(words(text)).containsExactly(quoted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pilots’ guild and the captains’ club met.",
                "It’s the ’90s again, isn’t it?",
                "A 6'2\" man and a 5\" screw.",
                "'Tis the sailors' season."
            })
    void apostrophesAndInchesQuoteNothing(String text) {
        assertThat(words(text)).isEmpty();
    }

    @Test
    void aMarkThatNeverClosesSwallowsNothing() {
        var spans =
                QuotedSpans.in(
                        "He said “the rudder stopped.\nNobody was hurt, “thank God,” she said.");
        assertThat(spans.all()).hasSize(1);
        assertThat(spans.unclosed()).containsExactly(8);
    }

    @Test
    void aQuotationMayGoOnInTheNextParagraph() {
        assertThat(words("“The rudder stopped.\n“Then it turned,” he said."))
                .containsExactly("The rudder stopped.\n“Then it turned,");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void quotationsAreInOrderAndDoNotOverlap(long randomSeed) {
        var spans = QuotedSpans.in(RandomTexts.any(randomSeed)).all();
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).start()).isGreaterThan(spans.get(i - 1).end());
        }
    }

    private static List<String> words(String text) {
        return QuotedSpans.in(text).all().stream().map(span -> span.of(text)).toList();
    }
}
