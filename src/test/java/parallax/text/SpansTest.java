package parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Random;

class SpansTest {
    private static final Span WHOLE = new Span(3, 40);

    @Test
    void spansThatTouchAreJoined() {
        assertThat(Spans.union(List.of(new Span(4, 6), new Span(1, 2), new Span(2, 4))))
                .containsExactly(new Span(1, 6));
    }

    @Test
    void emptySpansVanish() {
        assertThat(Spans.union(List.of(new Span(4, 4)))).isEmpty();
        assertThat(Spans.complement(new Span(0, 9), List.of(new Span(4, 4))))
                .containsExactly(new Span(0, 9));
    }

    @Test
    void nothingIsLeftOfASpanThatIsCovered() {
        assertThat(Spans.complement(new Span(2, 5), List.of(new Span(0, 9)))).isEmpty();
    }

    @Test
    void spansBesideTheWholeTakeNothingFromIt() {
        assertThat(Spans.complement(new Span(2, 5), List.of(new Span(0, 2), new Span(7, 9))))
                .containsExactly(new Span(2, 5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void unionAndComplementAreThoseOfSets(long randomSeed) {
        var spans = anySpans(randomSeed);
        var expected = characters(spans);
        assertThat(characters(Spans.union(spans))).isEqualTo(expected);
        assertThat(Spans.union(Spans.union(spans))).isEqualTo(Spans.union(spans)).isSorted();
        for (Span span : anySpans(randomSeed + 1)) {
            assertThat(Spans.covered(span, Spans.union(spans)))
                    .isEqualTo(expected.get(span.start(), span.end()).cardinality());
        }
        expected.flip(0, 100);
        expected.clear(0, WHOLE.start());
        expected.clear(WHOLE.end(), 100);
        assertThat(characters(Spans.complement(WHOLE, spans))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'  ab ',2,4", "'ab',0,2", "'   ',3,3", "'\u2003a\n',1,2", "'',0,0"})
    void strippingTakesTheWhiteSpaceAtBothEnds(String text, int start, int end) {
        assertThat(Spans.strip(text, new Span(0, text.length()))).isEqualTo(new Span(start, end));
    }

    private static List<Span> anySpans(long randomSeed) {
        var random = new Random(randomSeed);
        var spans = new ArrayList<Span>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            int start = random.nextInt(40);
            spans.add(new Span(start, start + random.nextInt(8)));
        }
        return spans;
    }

    private static BitSet characters(Collection<Span> spans) {
        var characters = new BitSet();
        spans.forEach(span -> characters.set(span.start(), span.end()));
        return characters;
    }
}
