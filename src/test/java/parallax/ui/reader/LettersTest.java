package parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.text.Span;

class LettersTest {
    @Test
    void aPairOfSurrogatesIsOneLetter() {
        assertThat(Letters.startAt("a\uD83D\uDE00b", 2)).isEqualTo(1);
        assertThat(Letters.endAt("a\uD83D\uDE00b", 2)).isEqualTo(3);
        assertThat(Letters.startAt("a\uD83D\uDE00b", 3)).isEqualTo(3);
    }

    @Test
    void anAccentBelongsToTheLetterBeforeIt() {
        assertThat(Letters.startAt("cafe\u0301s", 4)).isEqualTo(3);
        assertThat(Letters.endAt("cafe\u0301s", 4)).isEqualTo(5);
    }

    @Test
    void placesOutsideTheTextAreItsEnds() {
        assertThat(Letters.startAt("ab", -1)).isZero();
        assertThat(Letters.endAt("ab", 7)).isEqualTo(2);
    }

    @Test
    void aWordEndsWhereAReaderSeesItEnd() {
        assertThat(Letters.wordAt("the U.N. said", 1)).isEqualTo(new Span(0, 3));
        assertThat(Letters.wordAt("don’t go", 2).of("don’t go")).isEqualTo("don’t");
        assertThat(Letters.wordAt("last", 4)).isEqualTo(new Span(0, 4));
    }

    @Test
    void signsBetweenWordsAreNotCounted() {
        assertThat(Letters.wordCount("Well — said 3 of 12, no!")).isEqualTo(6);
        assertThat(Letters.wordCount("—")).isZero();
    }

    @Test
    void theFirstLetterWithADirectionDecides() {
        assertThat(Letters.readsRightToLeft("12: שלום and peace")).isTrue();
        assertThat(Letters.readsRightToLeft("“peace” שלום")).isFalse();
        assertThat(Letters.readsRightToLeft("2024")).isFalse();
    }
}
