package parallax.collation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.collation.passage.Link;
import parallax.collation.passage.Passage;
import parallax.collation.token.Sigil;
import parallax.text.RandomTexts;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class CollatorTest {
    @Test
    void identicalTextsAreSharedFromEndToEnd() {
        var text = "A ferry struck the northern pier. Nobody aboard was hurt, the owner said.";
        var collation = Collator.collate(List.of(text, text));
        assertThat(collation.overlaps()).containsExactly(List.of(1.0, 1.0), List.of(1.0, 1.0));
        assertThat(collation.groups()).containsExactly(List.of(new Sigil(0), new Sigil(1)));
        assertThat(collation.links())
                .allSatisfy(link -> assertThat(link.score()).isEqualTo(1))
                .allSatisfy(link -> assertThat(link.variants()).isEmpty())
                .noneMatch(Link::transposed);
    }

    @Test
    void unrelatedTextsHaveNothingInCommon() {
        var collation =
                Collator.collate(
                        List.of(
                                "The bakery on the corner closed after ninety years.",
                                "Voters in the valley elected a beekeeper as mayor on Sunday."));
        assertThat(collation.clusters()).isEmpty();
        assertThat(collation.overlap(new Sigil(0), new Sigil(1))).isZero();
        assertThat(collation.groups()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "…?! – “”", "\uD83D", "word", "一", "\u0000\u200B"})
    void aTextAloneOrAgainstItselfIsNoTrouble(String text) {
        assertThat(Collator.collate(List.of(text)).clusters()).isEmpty();
        assertThat(Collator.collate(List.of(text, text, "", text)).witnesses()).hasSize(4);
    }

    @Test
    void noTextsHaveNothingInCommon() {
        assertThat(Collator.collate(List.of()).groups()).isEmpty();
    }

    @Test
    void anArticleIsANearCopyWhenHalfOfItStandsInTheOther() {
        var wire = "Divers raised the bell of the old ferry from the fjord on Monday morning.";
        var more = " Its rim bears the name of a forgotten bishop and three carved lions.";
        var own = " Curators will clean it slowly, over two winters, in a tank of soft water.";
        assertThat(Collator.collate(List.of(wire + more, wire + own, own)).groups())
                .containsExactly(sigils(0, 1, 2));
    }

    @Test
    void thirtyIdenticalArticlesAreOneGroup() {
        var text = RandomTexts.news(new Random(4), 20);
        var collation = Collator.collate(Collections.nCopies(30, text));
        assertThat(collation.groups()).hasSize(1);
        assertThat(collation.clusters()).allSatisfy(c -> assertThat(c.members()).hasSize(30));
        assertThat(collation.overlaps()).allSatisfy(row -> assertThat(row).containsOnly(1.0));
    }

    @Test
    void aTextOfTwoHundredThousandWordsMeetsItsCopy() {
        var random = new Random(5);
        var text = RandomTexts.news(random, 15_000);
        var collation = Collator.collate(List.of(text, RandomTexts.edited(text, random)));
        assertThat(collation.witnesses().getFirst().tokens().wordCount()).isGreaterThan(200_000);
        assertThat(collation.overlap(new Sigil(0), new Sigil(1))).isGreaterThan(0.7);
    }

    @Test
    void aTextWithoutStopsMeetsItsCopy() {
        var random = new Random(6);
        var text = RandomTexts.news(random, 1_000);
        var copy = RandomTexts.edited(text, random);
        var collation =
                Collator.collate(List.of(text.replaceAll("[.\n]", " "), copy.replace('.', ' ')));
        assertThat(collation.overlap(new Sigil(0), new Sigil(1))).isGreaterThan(0.6);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void aPassageStaysWithinASentence(long randomSeed) {
        var collation = Collator.collate(family(randomSeed));
        assertThat(collation.links()).isNotEmpty();
        for (Link link : collation.links()) {
            assertThat(sentencesOf(collation, link.a())).isEqualTo(1);
            assertThat(sentencesOf(collation, link.b())).isEqualTo(1);
            assertThat(link.score()).isBetween(0.0, 1.0);
        }
        assertThat(collation.overlaps())
                .allSatisfy(row -> assertThat(row).allMatch(share -> share >= 0 && share <= 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void variantsLieInTheirPassagesInOrder(long randomSeed) {
        for (Link link : Collator.collate(family(randomSeed)).links()) {
            int endA = link.a().span().start();
            int endB = link.b().span().start();
            for (var variant : link.variants()) {
                assertThat(link.a().span().covers(variant.a())).isTrue();
                assertThat(link.b().span().covers(variant.b())).isTrue();
                assertThat(variant.a().start()).isGreaterThanOrEqualTo(endA);
                assertThat(variant.b().start()).isGreaterThanOrEqualTo(endB);
                assertThat(variant.a().length() + variant.b().length()).isPositive();
                endA = variant.a().end();
                endB = variant.b().end();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void theOrderOfTheTextsChangesNothingButTheSigils(long randomSeed) {
        var texts = family(randomSeed);
        var order = new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
        Collections.shuffle(order, new Random(randomSeed));
        var shuffled = Collator.collate(order.stream().map(texts::get).toList());
        var straight = Collator.collate(texts);
        assertThat(links(shuffled, order)).isEqualTo(links(straight, List.of(0, 1, 2, 3)));
        for (int row = 0; row < order.size(); row++) {
            for (int column = 0; column < order.size(); column++) {
                assertThat(shuffled.overlap(new Sigil(row), new Sigil(column)))
                        .isEqualTo(
                                straight.overlap(
                                        new Sigil(order.get(row)), new Sigil(order.get(column))));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void clustersHoldEveryLinkOnceAndTheirMembersDoNotOverlap(long randomSeed) {
        var collation = Collator.collate(family(randomSeed));
        assertThat(collation.links()).doesNotHaveDuplicates();
        for (var cluster : collation.clusters()) {
            assertThat(cluster.members()).isSorted();
            assertThat(cluster.members().stream().map(Passage::witness).distinct().count())
                    .isGreaterThan(1);
            for (int i = 1; i < cluster.members().size(); i++) {
                var before = cluster.members().get(i - 1);
                var member = cluster.members().get(i);
                assertThat(
                                before.witness().equals(member.witness())
                                        && before.span().overlaps(member.span()))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void anyUnicodeAtAllIsCompared(long randomSeed) {
        var text = RandomTexts.any(randomSeed);
        var other = RandomTexts.any(randomSeed + 1);
        assertThat(Collator.collate(List.of(text + other, other + text, text)).witnesses())
                .hasSize(3);
    }

    /// A text, two edited copies of it and one that has nothing to do with it.
    private static List<String> family(long randomSeed) {
        var random = new Random(randomSeed);
        var text = RandomTexts.news(random, 25);
        return List.of(
                text,
                RandomTexts.edited(text, random),
                RandomTexts.news(random, 20),
                RandomTexts.edited(text, random));
    }

    private static long sentencesOf(Collation collation, Passage passage) {
        return collation.witness(passage.witness()).sentences().stream()
                .filter(sentence -> sentence.overlaps(passage.span()))
                .count();
    }

    /// The links as they would be told without sigils, whichever witness comes first.
    private static Set<String> links(Collation collation, List<Integer> numbers) {
        return collation.links().stream()
                .map(link ->
                        number(link.a(), numbers) < number(link.b(), numbers)
                                ? told(link, link.a(), link.b(), numbers, false)
                                : told(link, link.b(), link.a(), numbers, true))
                .collect(Collectors.toSet());
    }

    private static int number(Passage passage, List<Integer> numbers) {
        return numbers.get(passage.witness().index());
    }

    private static String told(
            Link link, Passage first, Passage second, List<Integer> numbers, boolean turned) {
        var variants =
                link.variants().stream().map(one -> turned ? one.turned() : one).sorted().toList();
        return number(first, numbers)
                + place(first.span())
                + number(second, numbers)
                + place(second.span())
                + link.score()
                + link.transposed()
                + variants;
    }

    private static String place(Span span) {
        return ":" + span.start() + "-" + span.end() + " ";
    }

    private static List<Sigil> sigils(int... indexes) {
        return IntStream.of(indexes).mapToObj(Sigil::new).toList();
    }
}
