package parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.ui.reader.ScrollChain.Tie;

import java.util.List;
import java.util.Random;

class ScrollChainTest {
    private static final Tie END = new Tie(1000, 2000, 0);

    @Test
    void withoutSharedPassagesBothReachTheirEndsTogether() {
        var chain = ScrollChain.through(List.of(), END);
        assertThat(chain.map(0)).isZero();
        assertThat(chain.map(500)).isEqualTo(1000);
        assertThat(chain.map(1000)).isEqualTo(2000);
    }

    @Test
    void aSharedPassageStandsAtTheSamePlaceInBoth() {
        var chain = ScrollChain.through(List.of(new Tie(100, 800, 1)), END);
        assertThat(chain.map(100)).isEqualTo(800);
        assertThat(chain.map(50)).isEqualTo(400);
    }

    @Test
    void aMovedPassageGivesWayToTheWordingAroundIt() {
        var ties = List.of(new Tie(100, 1900, 5), new Tie(200, 300, 4), new Tie(300, 400, 4));
        var chain = ScrollChain.through(ties, END);
        assertThat(chain.map(200)).isEqualTo(300);
        assertThat(chain.map(300)).isEqualTo(400);
        assertThat(chain.map(100)).isCloseTo(150, within(1.0));
    }

    @Test
    void anEmptyPageMapsToTheTop() {
        assertThat(ScrollChain.through(List.of(), new Tie(0, 0, 0)).map(50)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void scrollingOnNeverScrollsTheOthersBack(long randomSeed) {
        var random = new Random(randomSeed);
        var ties =
                random.doubles(60)
                        .mapToObj(
                                share -> new Tie(Math.rint(share * 1000), random.nextInt(2000), 1))
                        .toList();
        var chain = ScrollChain.through(ties, END);
        for (int y = 1; y <= 1000; y++) {
            assertThat(chain.map(y)).isBetween(chain.map(y - 1.0), 2000.0);
        }
    }
}
