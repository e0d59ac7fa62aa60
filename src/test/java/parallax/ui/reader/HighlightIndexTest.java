package parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.text.Span;

class HighlightIndexTest {
    private final Marked text = Marked.of("{4:one two}, three {7:four}{4:five}.");
    private final HighlightIndex index = new HighlightIndex(text.highlights(), text.passages());

    @Test
    void everyLetterHasItsHighlight() {
        for (int i = 0; i < text.body().length(); i++) {
            int offset = i;
            assertThat(index.at(i))
                    .hasValueSatisfying(
                            found -> assertThat(found.span().contains(offset)).isTrue());
        }
        assertThat(index.at(text.body().length())).isEmpty();
    }

    @Test
    void onlyHighlightsWithALetterInsideAreFound() {
        assertThat(index.overlapping(new Span(0, 7))).hasSize(1);
        assertThat(index.overlapping(new Span(6, 8))).hasSize(2);
        assertThat(index.overlapping(new Span(7, 14))).hasSize(1);
        assertThat(index.overlapping(new Span(0, 99))).isEqualTo(text.highlights());
    }

    @Test
    void aClusterIsFoundWhereverItStands() {
        assertThat(index.cluster(4))
                .extracting(span -> span.of(text.body()))
                .containsExactly("one two", "five");
        assertThat(index.cluster(5)).isEmpty();
    }
}
