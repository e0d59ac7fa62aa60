package parallax.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.collation.Collation;
import parallax.collation.Collator;
import parallax.collation.passage.Passage;
import parallax.collation.passage.Rewording;
import parallax.collation.token.Sigil;
import parallax.highlight.Highlight.Reworded;
import parallax.highlight.Highlight.Shared;
import parallax.highlight.Highlight.Unique;
import parallax.text.RandomTexts;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

class HighlightPlannerTest {
    private static final String WIRE = "Divers raised the bell of the old ferry on Monday.";
    private static final String OWN = "The bishop wept at the quay.";

    @Test
    void whatOthersHaveIsSharedAndTheRestUnique() {
        assertThat(drawn(0, WIRE + " " + OWN, WIRE))
                .isEqualTo(
                        """
                        1 B: Divers raised the bell of the old ferry on Monday.
                        -:  The bishop wept at the quay.\
                        """);
    }

    @Test
    void anArticleAloneIsUnique() {
        assertThat(drawn(0, WIRE)).isEqualTo("-: " + WIRE);
    }

    @Test
    void aTextWithoutWordsIsUniqueToo() {
        assertThat(drawn(0, " … ", WIRE)).isEqualTo("-:  … ");
        assertThat(drawn(0, "", WIRE)).isEmpty();
    }

    @Test
    void comparedWithOneTheOthersDoNotCount() {
        var collation = Collator.collate(List.of(WIRE, WIRE, OWN + " " + WIRE));
        var withC = HighlightPlanner.plan(collation, new Sigil(0), new Base.One(new Sigil(2)));
        assertThat(drawn(collation, new Sigil(0), withC)).startsWith("1 C: ");
        var theOne = HighlightPlanner.plan(collation, new Sigil(2), new Base.One(new Sigil(2)));
        assertThat(drawn(collation, new Sigil(2), theOne)).contains("1 A B: ");
    }

    @Test
    void changesOfSeveralWitnessesAtOnePlaceAreOne() {
        var painted = "Divers raised the painted bell of the old ferry on Monday.";
        var rusty = "Divers raised the rusty bell of the old ferry on Monday.";
        var golden = "Divers raised the golden bell of the old ferry on Monday.";
        assertThat(drawn(0, painted, rusty, golden))
                .isEqualTo("1 B C: " + painted + "\n  meaning [painted] B:rusty C:golden");
    }

    @Test
    void whatOnlyTheOthersHaveIsAnEmptyChange() {
        var rusty = "Divers raised the rusty bell of the old ferry on Monday.";
        assertThat(drawn(0, WIRE, rusty)).isEqualTo("1 B: " + WIRE + "\n  meaning [] B:rusty");
    }

    @Test
    void aPhraseThatMovedIsSeenInsideItsSentence() {
        assertThat(
                        drawn(
                                0,
                                "A fire early on Tuesday gutted the old customs house. Nobody was"
                                        + " hurt, the fire brigade chief said.",
                                "A fire gutted the old customs house. Nobody was hurt early on"
                                        + " Tuesday, the fire brigade chief said."))
                .isEqualTo(
                        """
                        1 B: A fire\s
                        2 B moved: early on Tuesday
                        1 B:  gutted the old customs house.\s
                        3 B: Nobody was hurt, the fire brigade chief said.\
                        """);
    }

    @Test
    void whatIsSharedStaysSoInsideWhatIsReworded() {
        var here = WIRE + " " + OWN;
        var there = WIRE + " Crying, the bishop stood on the pier.";
        var collation = Collator.collate(List.of(here, there));
        var whole =
                new Rewording(
                        new Passage(new Sigil(0), new Span(0, here.length())),
                        new Passage(new Sigil(1), new Span(0, there.length())),
                        0.9);
        var plan =
                HighlightPlanner.plan(
                        collation.reworded(List.of(whole)), new Sigil(0), new Base.AllOthers());
        assertThat(drawn(collation, new Sigil(0), plan))
                .isEqualTo("1 B: " + WIRE + "\n~1 B:  " + OWN);
    }

    @Test
    void whatIsRewordedElsewhereIsOnlyHereComparedWithAnotherArticle() {
        var collation = reworded(OWN, "Crying, the bishop stood on the pier.", WIRE);
        var withC = HighlightPlanner.plan(collation, new Sigil(0), new Base.One(new Sigil(2)));
        assertThat(drawn(collation, new Sigil(0), withC)).isEqualTo("-: " + OWN);
        var withB = HighlightPlanner.plan(collation, new Sigil(0), new Base.One(new Sigil(1)));
        assertThat(drawn(collation, new Sigil(0), withB)).isEqualTo("~1 B: " + OWN);
    }

    /// The texts, where the whole of the second says the same as the whole of the first.
    private static Collation reworded(String... texts) {
        var rewording =
                new Rewording(
                        new Passage(new Sigil(0), new Span(0, texts[0].length())),
                        new Passage(new Sigil(1), new Span(0, texts[1].length())),
                        0.9);
        return Collator.collate(List.of(texts)).reworded(List.of(rewording));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void highlightsTileTheTextAndChangesLieInThem(long randomSeed) {
        var random = new Random(randomSeed);
        var text = RandomTexts.news(random, 20);
        var texts = new ArrayList<>(List.of(text, RandomTexts.news(random, 9), " " + text + "\n"));
        texts.add(RandomTexts.edited(text, random));
        texts.add(RandomTexts.any(randomSeed) + text + RandomTexts.any(randomSeed + 1));
        var collation = Collator.collate(texts);
        for (var witness : collation.witnesses()) {
            for (Base base : List.of(new Base.AllOthers(), new Base.One(new Sigil(0)))) {
                var plan = HighlightPlanner.plan(collation, witness.sigil(), base);
                assertThat(ends(plan)).isEqualTo(witness.text().length());
                assertThat(plan).allSatisfy(HighlightPlannerTest::changesLieInOrder);
            }
        }
    }

    private static int ends(List<Highlight> plan) {
        int at = 0;
        for (Highlight highlight : plan) {
            assertThat(highlight.span().start()).isEqualTo(at);
            assertThat(highlight.span().isEmpty()).isFalse();
            at = highlight.span().end();
        }
        return at;
    }

    private static void changesLieInOrder(Highlight highlight) {
        if (highlight instanceof Shared shared) {
            int at = shared.span().start();
            assertThat(shared.alsoIn()).isNotEmpty().isSorted().doesNotHaveDuplicates();
            for (Change change : shared.changes()) {
                assertThat(shared.span().covers(change.span())).isTrue();
                assertThat(change.span().start()).isGreaterThanOrEqualTo(at);
                assertThat(change.readings()).isNotEmpty();
                at = change.span().end();
            }
        }
    }

    private static String drawn(int witness, String... texts) {
        var collation = Collator.collate(List.of(texts));
        var sigil = new Sigil(witness);
        return drawn(
                collation, sigil, HighlightPlanner.plan(collation, sigil, new Base.AllOthers()));
    }

    private static String drawn(Collation collation, Sigil sigil, List<Highlight> plan) {
        var text = collation.witness(sigil).text();
        return plan.stream()
                .map(highlight ->
                        switch (highlight) {
                            case Unique(var span) -> "-: " + span.of(text);
                            case Reworded reworded ->
                                    "~%d %s: %s"
                                            .formatted(
                                                    reworded.cluster(),
                                                    reworded.alsoIn().stream()
                                                            .map(Sigil::toString)
                                                            .collect(Collectors.joining(" ")),
                                                    reworded.span().of(text));
                            case Shared shared -> drawn(shared, text);
                        })
                .collect(Collectors.joining("\n"));
    }

    private static String drawn(Shared shared, String text) {
        var line = new StringBuilder().append(shared.cluster());
        shared.alsoIn().forEach(other -> line.append(' ').append(other));
        line.append(!shared.moves().isEmpty() ? " moved: " : ": ").append(shared.span().of(text));
        for (Change change : shared.changes()) {
            line.append("\n  ").append(change.type().name().toLowerCase(Locale.ROOT));
            line.append(" [").append(change.span().of(text)).append(']');
            change.readings()
                    .forEach(one ->
                            line.append(' ').append(one.witness()).append(':').append(one.words()));
        }
        return line.toString();
    }
}
