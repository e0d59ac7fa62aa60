package parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.text.Span;
import parallax.ui.reader.Ribbons.Ribbon;

import java.util.List;

class RibbonsTest {
    @Test
    void passagesThatGoOnInBothColumnsShareOneRibbon() {
        var first = new Ribbon(new Band(0, 40), new Band(100, 140));
        var second = new Ribbon(new Band(20, 60), new Band(140, 180));
        assertThat(Ribbons.merged(List.of(second, first)))
                .containsExactly(new Ribbon(new Band(0, 60), new Band(100, 180)));
    }

    @Test
    void aPassageThatStandsApartInOneColumnHasItsOwn() {
        var first = new Ribbon(new Band(0, 40), new Band(100, 140));
        var apart = new Ribbon(new Band(40, 60), new Band(300, 320));
        var before = new Ribbon(new Band(60, 80), new Band(20, 40));
        assertThat(Ribbons.merged(List.of(first, apart, before))).hasSize(3);
    }

    @Test
    void passagesThatStandTwiceOnBothSidesAreJoinedOneByOne() {
        var left = List.of(new Span(0, 10), new Span(20, 30));
        var right = List.of(new Span(5, 15), new Span(50, 60));
        assertThat(Ribbons.counterparts(new Span(20, 30), left, right))
                .containsExactly(new Span(50, 60));
        assertThat(Ribbons.counterparts(new Span(20, 30), left, right.subList(0, 1)))
                .containsExactly(new Span(5, 15));
    }
}
