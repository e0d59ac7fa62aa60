package parallax.collation.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.text.RandomTexts;

import java.util.stream.Collectors;

class SentenceFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "It rose. It fell.; It rose.|It fell.",
                "It rose! Did it? Yes.; It rose!|Did it?|Yes.",
                "“It rose.” It fell.; “It rose.”|It fell.",
                "It rose. “It fell,” he said.; It rose.|“It fell,” he said.",
                "“Go.” – “Why?”; “Go.”|– “Why?”",
                "Shares rose 2.5 percent.; Shares rose 2.5 percent.",
                "12 died. 14 were hurt.; 12 died.|14 were hurt.",
                "東京。大阪！京都; 東京。|大阪！|京都",
                "他说：“好。”她走了。; 他说：“好。”|她走了。",
                "No stop at the end; No stop at the end",
                "She said ... No.; She said ...|No.",
                "It fell (a little.) It rose.; It fell (a little.)|It rose."
            })
    void aSentenceEndsAtItsStop(String text, String sentences) {
        assertThat(cut(text)).isEqualTo(sentences);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Strand and Mrs. Lund met Dr. Vik.",
                "It was said by J. K. Rowling.",
                "The St. Avel treaty, see Art. 5 and No. 7.",
                "They met on Jan. 5 and Oct. 15 there.",
                "He left at 5 p.m. on Monday.",
                "They met at 5 p.m. Tuesday at the quay.",
                "It begins at 9 a.m. GMT (10 a.m. CET).",
                "Some states, e.g. Norway, refused.",
                "The U.S. economy grew.",
                "The N.L.A. said so.",
                "He paused ... then went on.",
                "“Why?” he asked.",
                "“Stop!” she cried.",
                "Acme Inc. said it would.",
                "It cost approx. 5 crowns.",
                "The George W. Bush Center stood."
            })
    void aStopWithinASentenceEndsNothing(String sentence) {
        assertThat(cut(sentence)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "He came at 5 p.m. The door was shut.; He came at 5 p.m.|The door was shut.",
                "He lost an arm. It grew back.; He lost an arm.|It grew back.",
                "He came in Mar. It was cold.; He came in Mar.|It was cold.",
                "There was no. Then yes.; There was no.|Then yes."
            })
    void whatOnlyLooksShortenedEndsASentence(String text, String sentences) {
        assertThat(cut(text)).isEqualTo(sentences);
    }

    @ParameterizedTest
    @ValueSource(strings = {"One\nTwo", "One \n\n Two\n", "\nOne\r\nTwo"})
    void aLineFeedAlwaysEndsASentence(String text) {
        assertThat(cut(text)).isEqualTo("One|Two");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void everyWordStandsInExactlyOneSentence(long randomSeed) {
        var text = RandomTexts.any(randomSeed);
        var witness = Witness.of(new Sigil(0), text, new Vocabulary());
        var sentenceOfWord = witness.sentenceOfWord();
        for (int word = 0; word < sentenceOfWord.length; word++) {
            var token = witness.tokens().token(witness.tokens().tokenOfWord(word));
            assertThat(witness.sentences().get(sentenceOfWord[word]).covers(token.span())).isTrue();
        }
        assertThat(witness.sentences()).isSorted();
    }

    private static String cut(String text) {
        return SentenceFinder.sentences(text).stream()
                .map(span -> span.of(text))
                .collect(Collectors.joining("|"));
    }
}
