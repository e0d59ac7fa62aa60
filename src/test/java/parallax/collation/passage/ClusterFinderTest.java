package parallax.collation.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.collation.Collator;
import parallax.collation.token.Sigil;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

class ClusterFinderTest {
    @Test
    void aPassageOfFiveWitnessesIsOneCluster() {
        var shared = "Rescuers pulled nine miners from the flooded shaft at dawn.";
        var texts = new ArrayList<String>();
        for (var other :
                List.of(
                        "Snow fell.",
                        "Bells rang.",
                        "Cats slept.",
                        "Ships sank.",
                        "Dogs barked.")) {
            texts.add(other + " " + shared);
        }
        var clusters = Collator.collate(texts).clusters();
        assertThat(clusters).hasSize(1);
        assertThat(clusters.getFirst().members()).hasSize(5);
        assertThat(clusters.getFirst().links()).hasSize(10);
    }

    @Test
    void passagesThatOverlapForTheMostPartAreOne() {
        assertThat(drawn(link(0, 0, 40, 1, 0, 40), link(0, 5, 45, 2, 0, 40)))
                .isEqualTo("1: A0-45 B0-40 C0-40");
    }

    @Test
    void aSmallMovedPhraseDoesNotMergeClusters() {
        assertThat(
                        drawn(
                                link(0, 0, 100, 1, 0, 100),
                                link(0, 20, 35, 1, 220, 235),
                                link(0, 200, 300, 1, 200, 300)))
                .isEqualTo(
                        """
                        1: A0-100 B0-100
                        2: A20-35 B220-235
                        3: A200-300 B200-300\
                        """);
    }

    @Test
    void aPassageThatStandsTwiceInOneWitnessHasTwoMembersThere() {
        assertThat(drawn(link(0, 0, 40, 1, 0, 40), link(0, 0, 40, 1, 90, 130)))
                .isEqualTo("1: A0-40 B0-40 B90-130");
    }

    @Test
    void clustersAreNumberedAsTheyAreMet() {
        assertThat(drawn(link(1, 50, 60, 2, 0, 10), link(0, 30, 40, 1, 0, 10)))
                .isEqualTo(
                        """
                        1: A30-40 B0-10
                        2: B50-60 C0-10\
                        """);
    }

    @Test
    void theOrderOfTheLinksDoesNotMatter() {
        var links =
                new ArrayList<>(
                        List.of(
                                link(0, 0, 40, 1, 0, 40),
                                link(1, 5, 45, 2, 0, 40),
                                link(0, 50, 90, 2, 50, 90),
                                link(2, 2, 42, 3, 7, 47)));
        var expected = ClusterFinder.clusters(links);
        Collections.shuffle(links, new Random(7));
        assertThat(ClusterFinder.clusters(links)).isEqualTo(expected);
    }

    private static Link link(int a, int a0, int a1, int b, int b0, int b1) {
        return new Link(
                new Passage(new Sigil(a), new Span(a0, a1)),
                new Passage(new Sigil(b), new Span(b0, b1)),
                1,
                1,
                false,
                List.of());
    }

    private static String drawn(Link... links) {
        return ClusterFinder.clusters(List.of(links)).stream()
                .map(cluster -> cluster.number() + ": " + members(cluster))
                .collect(Collectors.joining("\n"));
    }

    private static String members(Cluster cluster) {
        return cluster.members().stream()
                .map(one -> one.witness() + "" + one.span().start() + "-" + one.span().end())
                .collect(Collectors.joining(" "));
    }
}
