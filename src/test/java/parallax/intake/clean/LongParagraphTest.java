package parallax.intake.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongParagraphTest {
    @Test
    void aParagraphWithinTheLimitStaysWhole() {
        var paragraph = "The ferry struck the bridge. ".repeat(60).strip();

        assertThat(LongParagraph.cut(paragraph)).containsExactly(paragraph);
    }

    @Test
    void aLongOneIsCutAtTheEndsOfSentences() {
        var sentence = "“The rudder stopped,” Mr. Halvik of the U.S. Coast said to Capt. Renn.” ";

        assertThat(LongParagraph.cut(sentence.repeat(100).strip()))
                .hasSizeGreaterThan(3)
                .allSatisfy(p -> assertThat(p).startsWith("“The").endsWith("Renn.”"))
                .allSatisfy(p -> assertThat(p).hasSizeLessThanOrEqualTo(LongParagraph.LIMIT));
    }

    @Test
    void chineseSentencesEndWithoutASpace() {
        assertThat(LongParagraph.cut("周二清晨，渡轮撞上大桥。".repeat(400)))
                .hasSize(3)
                .allSatisfy(p -> assertThat(p).startsWith("周二").endsWith("大桥。"));
    }

    @Test
    void whereNoSentenceEndsItIsCutAtASpace() {
        assertThat(LongParagraph.cut("harbour ".repeat(1_000).strip()))
                .allSatisfy(p -> assertThat(p).startsWith("harbour").endsWith("harbour"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩‍✈️", "e\u0301", "🌉", "x"})
    void whereThereIsNoSpaceEitherNoCharacterIsTakenApart(String character) {
        var pieces = LongParagraph.cut(character.repeat(3_000));

        assertThat(pieces)
                .hasSizeGreaterThan(1)
                .allSatisfy(p -> assertThat(p.length() % character.length()).isZero());
        assertThat(String.join("", pieces)).isEqualTo(character.repeat(3_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"”", ".", "a.", "A", "。”", ". "})
    @Timeout(20)
    void aMillionOfTheSameAreCutInLinearTime(String text) {
        assertThat(LongParagraph.cut(text.repeat(1_000_000))).hasSizeGreaterThan(100);
    }

    @Test
    void oneCharacterWithTooManyAccentsIsCutAllTheSame() {
        assertThat(LongParagraph.cut("e" + "\u0301".repeat(5_000)))
                .allSatisfy(p -> assertThat(p).hasSizeLessThanOrEqualTo(LongParagraph.LIMIT));
    }
}
