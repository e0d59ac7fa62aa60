package parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.text.Span;
import parallax.ui.reader.BodyLayout.Line;
import parallax.ui.reader.BodyLayout.Paragraph;

import java.util.List;

/// Two paragraphs of two lines each, lines 20 high, 10 between the paragraphs.
class BodyLayoutTest {
    private final BodyLayout layout =
            new BodyLayout(
                    300,
                    List.of(
                            new Paragraph(
                                    new Span(0, 50),
                                    0,
                                    50,
                                    List.of(new Line(0, 0, 20), new Line(30, 20, 40))),
                            new Paragraph(
                                    new Span(51, 99),
                                    50,
                                    50,
                                    List.of(new Line(51, 50, 70), new Line(80, 70, 90)))),
                    List.of());

    @Test
    void everyPlaceHasItsLine() {
        assertThat(layout.lineOf(29).top()).isEqualTo(0);
        assertThat(layout.lineOf(30).top()).isEqualTo(20);
        assertThat(layout.lineOf(99).top()).isEqualTo(70);
    }

    @Test
    void aSpanTakesUpTheHeightsOfItsLines() {
        assertThat(layout.band(new Span(35, 60))).isEqualTo(new Band(20, 70));
        assertThat(layout.band(new Span(20, 30))).isEqualTo(new Band(0, 20));
        assertThat(layout.band(new Span(30, 30))).isEqualTo(new Band(20, 40));
    }

    @Test
    void everyHeightHasItsParagraphAndItsLine() {
        assertThat(layout.paragraphAt(-5)).isEqualTo(0);
        assertThat(layout.paragraphAt(49)).isEqualTo(0);
        assertThat(layout.paragraphAt(50)).isEqualTo(1);
        assertThat(layout.paragraphAt(900)).isEqualTo(1);
        assertThat(layout.lineAt(71).start()).isEqualTo(80);
    }

    @Test
    void theTextInViewIsWholeParagraphs() {
        assertThat(layout.textBetween(10, 30)).isEqualTo(new Span(0, 50));
        assertThat(layout.textBetween(10, 60)).isEqualTo(new Span(0, 99));
    }

    @Test
    void aPageWithoutWidthHasNoHeight() {
        assertThat(BodyLayout.EMPTY.bottom()).isZero();
        assertThat(layout.bottom()).isEqualTo(100);
    }
}
