package parallax.collation.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class TranspositionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0 1 2; 5 5 5; {}",
                "2 0 1; 5 5 5; {0}",
                "1 2 0; 5 5 5; {2}",
                "1 2 0; 5 5 50; {0, 1}",
                "1 0; 5 9; {0}",
                "0 3 1 2 4; 9 9 9 9 9; {1}",
                "''; ''; {}"
            })
    void theLighterPartIsWhatMoved(String order, String matched, String moved) {
        assertThat(Transpositions.among(segments(numbers(order), numbers(matched))))
                .hasToString(moved);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whatStaysIsTheHeaviestThatAscends(long randomSeed) {
        var random = new Random(randomSeed);
        var order = new ArrayList<>(IntStream.range(0, 9).boxed().toList());
        java.util.Collections.shuffle(order, random);
        var matched = random.ints(9, 1, 9).boxed().toList();
        var moved = Transpositions.among(segments(order, matched));
        int kept = 0;
        int last = -1;
        for (int i = 0; i < 9; i++) {
            if (!moved.get(i)) {
                assertThat(order.get(i)).isGreaterThan(last);
                last = order.get(i);
                kept += matched.get(i);
            }
        }
        assertThat(kept).isEqualTo(heaviestByTrying(order, matched));
    }

    private static int heaviestByTrying(List<Integer> order, List<Integer> matched) {
        int heaviest = 0;
        for (int chosen = 0; chosen < 1 << order.size(); chosen++) {
            int weight = 0;
            int last = -1;
            for (int i = 0; i < order.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    weight = order.get(i) > last ? weight + matched.get(i) : Integer.MIN_VALUE;
                    last = order.get(i);
                }
            }
            heaviest = Math.max(heaviest, weight);
        }
        return heaviest;
    }

    private static List<Segment> segments(List<Integer> order, List<Integer> matched) {
        return IntStream.range(0, order.size())
                .mapToObj(i ->
                        new Segment(
                                0,
                                new Segment.Stretch(i, i * 10, i * 10 + 5),
                                new Segment.Stretch(
                                        order.get(i), order.get(i) * 10, order.get(i) * 10 + 5),
                                matched.get(i)))
                .toList();
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
