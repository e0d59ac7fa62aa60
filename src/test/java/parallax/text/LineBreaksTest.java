package parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineBreaksTest {
    @Test
    void aBreakBelongsToTheLineItEnds() {
        var breaks = new LineBreaks("ab\n\nc");
        assertThat(breaks.lineOf(0)).isZero();
        assertThat(breaks.lineOf(2)).isZero();
        assertThat(breaks.lineOf(3)).isEqualTo(1);
        assertThat(breaks.lineOf(4)).isEqualTo(2);
        assertThat(breaks.lineOf(5)).isEqualTo(2);
    }

    @Test
    void aTextWithoutBreaksIsOneLine() {
        assertThat(new LineBreaks("").lineOf(0)).isZero();
        assertThat(new LineBreaks("abc").lineOf(2)).isZero();
    }
}
