package parallax.collation.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.collation.Collator;
import parallax.collation.token.Sigil;
import parallax.collation.token.Witness;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Ten sentences stand in every witness; `A3` is the fourth of A, and `A3~B5` says that it is
/// reworded in the sixth of B.
class RewordingJoinerTest {
    private static final int LENGTH = 20;

    @Test
    void aRewordedPassageJoinsTheWordingThatIsShared() {
        assertThat(joined("A0=B0", "B0~C4")).isEqualTo("1: A0 B0 C4");
    }

    @Test
    void rewordingsBringTwoSharedWordingsTogether() {
        assertThat(joined("A0=B0 C4=D4", "B0~C4")).isEqualTo("1: A0 B0 C4 D4");
    }

    @Test
    void rewordingsAloneAreAClusterBehindTheShared() {
        assertThat(joined("A5=B5", "A0~C1 B0~C1"))
                .isEqualTo(
                        """
                        1: A5 B5
                        2: A0 B0 C1\
                        """);
    }

    @Test
    void aChainOfRewordingsIsCutWhereItGetsFarFromItsBeginning() {
        var chain = "A0~B2 B2~C4 C4~D6 D6~E8";
        assertThat(RewordingJoiner.joined(List.of(), rewordings(chain), witnesses()))
                .allSatisfy(cluster -> assertThat(cluster.members()).hasSizeLessThan(4));
        assertThat(joined("", chain + " A0~C4 A0~D6 B2~D6 A0~E8 B2~E8 C4~E8"))
                .isEqualTo("1: A0 B2 C4 D6 E8");
    }

    @Test
    void theSurestRewordingDecidesWhereAnArticleSaysIt() {
        assertThat(joined("", "A0~B7 B7~C0 A0~C0 A0~B2"))
                .isEqualTo(
                        """
                        1: A0 B2
                        2: A0 B7 C0\
                        """);
    }

    @Test
    void twoSentencesSideBySideAreOneVersion() {
        assertThat(joined("", "A0~B2 A0~B3")).isEqualTo("1: A0 B2 B3");
    }

    @Test
    void aSentenceThatRewordsTwoSharedOnesStandsWithBoth() {
        assertThat(joined("A0=B0 A1=B1", "A0~C5 A1~C5 B0~C5 B1~C5"))
                .isEqualTo(
                        """
                        1: A0 B0 C5
                        2: A1 B1 C5\
                        """);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void everyRewordingIsInOneClusterAndNoSharedWordingIsLost(long randomSeed) {
        var random = new Random(randomSeed);
        var links = clusters("A0=B0 A3=C3 B5=C8 D1=E1");
        var rewordings = new ArrayList<Rewording>();
        for (int i = 0; i < 30; i++) {
            int a = random.nextInt(4);
            int b = a + 1 + random.nextInt(4 - a);
            var one = passage(a, random.nextInt(10));
            var other = passage(b, random.nextInt(10));
            if (rewordings.stream().noneMatch(r -> r.a().equals(one) && r.b().equals(other))) {
                rewordings.add(new Rewording(one, other, random.nextInt(5) / 5.0));
            }
        }
        var clusters = RewordingJoiner.joined(links, rewordings, witnesses());
        assertThat(clusters.stream().flatMap(cluster -> cluster.rewordings().stream()))
                .containsExactlyInAnyOrderElementsOf(rewordings);
        assertThat(clusters.stream().flatMap(cluster -> cluster.links().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        links.stream().flatMap(cluster -> cluster.links().stream()).toList());
        assertThat(clusters).extracting(Cluster::number).isSorted().doesNotHaveDuplicates();
        assertThat(clusters)
                .allSatisfy(cluster -> {
                    assertThat(cluster.members()).isSorted();
                    assertThat(cluster.members().stream().map(Passage::witness).distinct().count())
                            .isGreaterThan(1);
                });
    }

    private static String joined(String shared, String reworded) {
        return RewordingJoiner.joined(clusters(shared), rewordings(reworded), witnesses()).stream()
                .map(cluster -> cluster.number() + ": " + members(cluster))
                .collect(Collectors.joining("\n"));
    }

    private static String members(Cluster cluster) {
        return cluster.members().stream()
                .map(member -> member.witness() + "" + member.span().start() / LENGTH)
                .collect(Collectors.joining(" "));
    }

    private static List<Cluster> clusters(String drawn) {
        return ClusterFinder.clusters(
                pairs(drawn, "=").stream()
                        .map(pair -> new Link(pair.get(0), pair.get(1), 1, 1, false, List.of()))
                        .toList());
    }

    /// The first that is drawn is the surest.
    private static List<Rewording> rewordings(String drawn) {
        var pairs = pairs(drawn, "~");
        return IntStream.range(0, pairs.size())
                .mapToObj(
                        i -> new Rewording(pairs.get(i).get(0), pairs.get(i).get(1), 1.0 / (i + 1)))
                .toList();
    }

    private static List<List<Passage>> pairs(String drawn, String sign) {
        return drawn.isEmpty()
                ? List.of()
                : List.of(drawn.split(" ")).stream()
                        .map(pair ->
                                List.of(pair.split(sign)).stream()
                                        .map(end ->
                                                passage(
                                                        end.charAt(0) - 'A',
                                                        Integer.parseInt(end.substring(1))))
                                        .toList())
                        .toList();
    }

    private static Passage passage(int witness, int sentence) {
        int start = sentence * LENGTH;
        return new Passage(new Sigil(witness), new Span(start, start + LENGTH - 1));
    }

    private static List<Witness> witnesses() {
        var text = "Nineteen letters w. ".repeat(10);
        return Collator.witnesses(List.of(text, text, text, text, text)).inOwnOrder().stream()
                .sorted((one, other) -> one.sigil().compareTo(other.sigil()))
                .toList();
    }
}
