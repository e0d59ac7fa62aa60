package parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.text.Span;

class TextSelectionTest {
    @Test
    void paragraphsAreCopiedWithABlankLineBetween() {
        assertThat(TextSelection.of(new Span(2, 9)).text("one\ntwo\nthree"))
                .isEqualTo("e\n\ntwo\n\nt");
    }

    @Test
    void drawingBackwardsSelectsTheSameWords() {
        assertThat(TextSelection.at(7).to(2).span()).isEqualTo(new Span(2, 7));
    }

    @Test
    void aWordStaysWholeWhenTheSelectionIsDrawnOn() {
        var word = TextSelection.of(new Span(4, 8));
        assertThat(word.to(12).span()).isEqualTo(new Span(4, 12));
        assertThat(word.to(1).span()).isEqualTo(new Span(1, 8));
    }
}
