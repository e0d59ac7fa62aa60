package parallax.collation.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.collation.token.Sigil;
import parallax.collation.token.Vocabulary;
import parallax.collation.token.Witness;
import parallax.text.RandomTexts;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class AlignerTest {
    @Test
    void equalTextsStandWordAgainstWord() {
        assertThat(drawn("Police closed the harbour road.", "police closed the Harbour road"))
                .isEqualTo(
                        """
                        A |Police|closed|the|harbour|road|
                        B |police|closed|the|Harbour|road|
                        """);
    }

    @Test
    void aChangedWordLeavesAGap() {
        assertThat(
                        drawn(
                                "the ferry struck the northern pier of the bridge at dawn",
                                "the ferry struck the southern pier of the bridge at dawn"))
                .isEqualTo(
                        """
                        A |the|ferry|struck|the|pier|of|the|bridge|at|dawn|
                        B |the|ferry|struck|the|pier|of|the|bridge|at|dawn|
                        """);
    }

    @Test
    void aTranspositionIsTwoChains() {
        assertThat(
                        drawn(
                                "engineers found a long crack in the pier while pilots warned about"
                                        + " weak fenders twice",
                                "pilots warned about weak fenders twice while engineers found a"
                                        + " long crack in the pier"))
                .isEqualTo(
                        """
                        A |engineers|found|a|long|crack|in|the|pier|
                        B |engineers|found|a|long|crack|in|the|pier|

                        A |pilots|warned|about|weak|fenders|twice|
                        B |pilots|warned|about|weak|fenders|twice|
                        """);
    }

    @Test
    void singleWordsAtTheEdgesGoAlong() {
        assertThat(
                        drawn(
                                "yesterday the old ferry line reopened its northern harbour office",
                                "the new ferry line reopened its northern harbour"
                                        + " headquarters office"))
                .isEqualTo(
                        """
                        A |the|ferry|line|reopened|its|northern|harbour|office|
                        B |the|ferry|line|reopened|its|northern|harbour|office|
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "it was one of the few that he would have had to be with, and it was one of the many",
        "Mr. Caspian Moreau smiled, nobody saw Mr. Caspian Moreau leave",
        "he said in a statement on it, she said in a statement on that"
    })
    void functionWordsOrANameAloneProveNothing(String one, String other) {
        assertThat(drawn(one, other)).isEmpty();
    }

    @Test
    void noWordStandsAgainstTwo() {
        var line = "pilots warned about weak fenders twice. ";
        assertThat(drawn(line, line + line))
                .isEqualTo(
                        """
                        A |pilots|warned|about|weak|fenders|twice|
                        B |pilots|warned|about|weak|fenders|twice|
                        """);
    }

    @Test
    void theSameSentenceTenThousandTimesIsAlignedInOrder() {
        var text = "Pilots warned about weak fenders twice. ".repeat(10_000);
        var chains = aligned(text, text).getFirst().chains();
        assertThat(chains).hasSize(1);
        assertThat(chains.getFirst().a()).hasSize(60_000).isEqualTo(chains.getFirst().b());
    }

    @Test
    void aShorterRepetitionIsAlignedWholly() {
        var line = "Pilots warned about weak fenders twice. ";
        var chains = aligned(line.repeat(3_000), line.repeat(10_000)).getFirst().chains();
        assertThat(chains.stream().mapToInt(Chain::length).sum()).isEqualTo(18_000);
    }

    @Test
    void oneWordRepeatedIsNoTrouble() {
        var alignments = aligned("ho ".repeat(20_000), "ho ".repeat(15_000));
        assertThat(alignments.stream().flatMap(one -> one.chains().stream()))
                .allSatisfy(chain -> assertThat(chain.length()).isLessThanOrEqualTo(15_000));
    }

    @Test
    void witnessesWithoutWordsAlignWithNothing() {
        assertThat(aligned("", "…!", "ferry", "", "a ferry line")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void chainsAscendHaveEqualWordsAndShareNone(long randomSeed) {
        var random = new Random(randomSeed);
        var text = RandomTexts.news(random, 30);
        var vocabulary = new Vocabulary();
        var witnesses =
                witnesses(vocabulary, text, RandomTexts.edited(text, random), text.substring(99));
        for (var alignment : Aligner.align(witnesses, WordWeights.of(witnesses, vocabulary))) {
            int[] a = witnesses.get(alignment.first()).tokens().wordForms();
            int[] b = witnesses.get(alignment.second()).tokens().wordForms();
            var takenA = new ArrayList<Integer>();
            var takenB = new ArrayList<Integer>();
            for (Chain chain : alignment.chains()) {
                assertThat(chain.a()).isSorted().doesNotHaveDuplicates();
                assertThat(chain.b()).isSorted().doesNotHaveDuplicates();
                for (int i = 0; i < chain.length(); i++) {
                    assertThat(a[chain.a()[i]]).isEqualTo(b[chain.b()[i]]);
                    takenA.add(chain.a()[i]);
                    takenB.add(chain.b()[i]);
                }
            }
            assertThat(takenA).doesNotHaveDuplicates();
            assertThat(takenB).doesNotHaveDuplicates();
        }
    }

    private static String drawn(String a, String b) {
        var vocabulary = new Vocabulary();
        var witnesses = witnesses(vocabulary, a, b);
        var drawings = new ArrayList<String>();
        for (var alignment : Aligner.align(witnesses, WordWeights.of(witnesses, vocabulary))) {
            for (Chain chain : alignment.chains()) {
                drawings.add(
                        "A "
                                + row(witnesses.get(0), chain.a())
                                + "B "
                                + row(witnesses.get(1), chain.b()));
            }
        }
        return String.join("\n", drawings);
    }

    private static String row(Witness witness, int[] words) {
        var row = new StringBuilder("|");
        for (int word : words) {
            var tokens = witness.tokens();
            row.append(tokens.token(tokens.tokenOfWord(word)).surface()).append('|');
        }
        return row.append('\n').toString();
    }

    private static List<Alignment> aligned(String... texts) {
        var vocabulary = new Vocabulary();
        var witnesses = witnesses(vocabulary, texts);
        return Aligner.align(witnesses, WordWeights.of(witnesses, vocabulary));
    }

    private static List<Witness> witnesses(Vocabulary vocabulary, String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> Witness.of(new Sigil(i), texts[i], vocabulary))
                .toList();
    }
}
