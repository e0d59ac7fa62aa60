package parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;

import org.junit.jupiter.api.Test;

import java.util.List;

class OutlineTest {
    @Test
    void linesOnEachOtherShareOneContour() {
        var contours = Outline.contours(List.of(new Box(40, 0, 100, 20), new Box(0, 20, 60, 40)));
        assertThat(contours).hasSize(1);
        assertThat(contours.getFirst())
                .containsExactly(
                        new Point2D(40, 0),
                        new Point2D(100, 0),
                        new Point2D(100, 20),
                        new Point2D(60, 20),
                        new Point2D(60, 40),
                        new Point2D(0, 40),
                        new Point2D(0, 20),
                        new Point2D(40, 20));
    }

    @Test
    void linesThatDoNotLieOnEachOtherHaveTheirOwn() {
        assertThat(Outline.contours(List.of(new Box(80, 0, 100, 20), new Box(0, 20, 60, 40))))
                .hasSize(2);
    }

    @Test
    void linesOfOneWidthMakeAPlainBox() {
        assertThat(Outline.contours(List.of(new Box(0, 0, 9, 20), new Box(0, 20, 9, 40))))
                .singleElement()
                .satisfies(corners -> assertThat(corners).hasSize(4));
    }

    @Test
    void noLinesHaveNoOutline() {
        assertThat(Outline.around(List.of())).isEmpty();
    }
}
