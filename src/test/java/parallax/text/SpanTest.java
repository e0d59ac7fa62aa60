package parallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    private static final Span SPAN = new Span(2, 5);

    @ParameterizedTest
    @CsvSource({"-1,3", "4,3"})
    void aSpanGoesForwardFromAPlaceInTheText(int start, int end) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(start, end));
    }

    @Test
    void theEndIsNotInTheSpan() {
        assertThat(SPAN.of("0123456")).isEqualTo("234");
        assertThat(SPAN.contains(2)).isTrue();
        assertThat(SPAN.contains(5)).isFalse();
        assertThat(SPAN.length()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"0,2,0", "5,9,0", "0,3,1", "4,9,1", "0,9,3", "3,4,1", "3,3,0", "2,5,3"})
    void anOverlapIsWhatBothHave(int start, int end, int overlap) {
        var other = new Span(start, end);
        assertThat(SPAN.overlap(other)).isEqualTo(overlap).isEqualTo(other.overlap(SPAN));
        assertThat(SPAN.overlaps(other)).isEqualTo(overlap > 0);
        assertThat(SPAN.intersection(other).map(Span::length).orElse(0)).isEqualTo(overlap);
        assertThat(SPAN.hull(other).covers(SPAN)).isTrue();
        assertThat(SPAN.hull(other).covers(other)).isTrue();
        assertThat(SPAN.covers(other)).isEqualTo(SPAN.hull(other).equals(SPAN));
    }

    @Test
    void anEmptySpanHasNoCharacter() {
        var empty = new Span(3, 3);
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.contains(3)).isFalse();
        assertThat(empty.of("0123")).isEmpty();
    }

    @Test
    void spansAreOrderedByStartThenEnd() {
        assertThat(new Span(1, 9)).isLessThan(new Span(2, 2));
        assertThat(new Span(2, 2)).isLessThan(new Span(2, 3));
    }

    @Test
    void aTextThatBeginsLaterSeesTheSpanEarlier() {
        assertThat(SPAN.minus(2)).isEqualTo(new Span(0, 3));
    }
}
