package parallax.collation.passage;

import static org.assertj.core.api.Assertions.assertThat;

import static parallax.collation.passage.VariantClass.MEANING;
import static parallax.collation.passage.VariantClass.PUNCTUATION;
import static parallax.collation.passage.VariantClass.SPELLING;
import static parallax.collation.passage.VariantClass.STYLE;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import parallax.collation.token.Token;
import parallax.collation.token.Tokenizer;
import parallax.collation.token.Vocabulary;

import java.util.List;

class VariantClassifierTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "seized / took over",
                "Agrarian / ''",
                "'' / has",
                "well / ''",
                "2,000 / 12,000",
                "9 / eight",
                "6-3 / 6-4",
                "1-0 / 10",
                "$ / £",
                "$5 / €5",
                "5% / 5",
                "5:30 / 5:50",
                "1, 2 / 12",
                "2.5 / 25",
                "5 million / 5 billion",
                "September / October",
                "May 20 / May 12",
                "President / Mr.",
                "Mr. / Ms.",
                "Mr. / Mrs.",
                "Plan B / Plan C",
                "B / C",
                "J. / K.",
                "that / on",
                "on / at",
                "not / ''",
                "can / can’t",
                "is / isn’t",
                "will / would",
                "a / no",
                "he / she",
                ". He / , and she",
                "and / or",
                "but / or",
                "all / both",
                "Iran struck Israel / Israel struck Iran",
                "dog bit the man / man bit the dog",
                "four / for",
                "price / prize",
                "ship / ships",
                "he / they",
                "the / his"
            })
    void theseSaySomethingElse(String one, String other) {
        assertThat(classified(one, other)).isEqualTo(MEANING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "Mr. / ''",
                "Dr. / ''",
                "Miss / Ms.",
                "9 / nine",
                "21 / twenty-one",
                "nine-member / 9 member",
                "6-3 / six to three",
                "3 percent / three per cent",
                "5% / 5 percent",
                "5:30 / 5.30",
                "5th / fifth",
                "1.2bn / 1.2 billion",
                "5m / five million",
                "May 20 / 20 May",
                "Thursday, May 20 / Thursday 20 May",
                "Sept. 3 / September 3",
                "said Smith / Smith said",
                "on Monday Smith said / Smith said on Monday",
                "doesn’t / does not",
                "can’t / cannot",
                "can’t / can not",
                "won’t / will not",
                "it’s / it is",
                "they’re / they are",
                "& / and",
                "that / ''",
                "'' / on",
                "M. / ''",
                "'' / the",
                "a / ''",
                ", which / .",
                ", and he / . He"
            })
    void theseAreHouseStyle(String one, String other) {
        assertThat(classified(one, other)).isEqualTo(STYLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "colour / color",
                "per cent / percent",
                "long-standing / longstanding",
                "e-mail / email",
                "café / cafe",
                "5 km / 5km",
                "10 000 / 10000",
                "labour organisations / labor organizations"
            })
    void theseAreSpelling(String one, String other) {
        assertThat(classified(one, other)).isEqualTo(SPELLING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            quoteCharacter = '^',
            value = {
                ", / ^^",
                "- / ,",
                ",” / ”,",
                "a-b / a b",
                "; it / . It",
                ". / !",
                "( / ^^",
                "😀 / ^^"
            })
    void theseAreOnlyMarks(String one, String other) {
        assertThat(classified(one, other)).isEqualTo(PUNCTUATION);
    }

    private static VariantClass classified(String one, String other) {
        var vocabulary = new Vocabulary();
        var a = tokens(one, vocabulary);
        var b = tokens(other, vocabulary);
        var found = VariantClassifier.classify(a, b);
        assertThat(VariantClassifier.classify(b, a)).as("turned").isEqualTo(found);
        return found;
    }

    private static List<Token> tokens(String text, Vocabulary vocabulary) {
        var tokens = Tokenizer.tokenize(text, vocabulary);
        return tokens.list(0, tokens.size());
    }
}
