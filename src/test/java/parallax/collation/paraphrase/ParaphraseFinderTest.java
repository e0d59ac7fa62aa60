package parallax.collation.paraphrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import parallax.collation.passage.Link;
import parallax.collation.passage.Passage;
import parallax.collation.passage.Rewording;
import parallax.collation.token.Sigil;
import parallax.collation.token.Vocabulary;
import parallax.collation.token.Witness;

import java.util.ArrayList;
import java.util.List;

class ParaphraseFinderTest {
    private static final String WIRE =
            """
            The town council voted on Monday to close the old swimming pool in Marlow.
            Engineers had found that the roof could collapse at any moment.
            Repairing the building would have cost 4 million pounds.
            Parents gathered outside the hall and demanded a new pool.\
            """;
    private static final String LOCAL =
            """
            A bakery on the corner has stopped selling rye bread.
            Councillors decided on Monday that Marlow's ageing baths must shut.
            Experts warned the ceiling might fall in without notice.
            Mothers and fathers protested in front of the town hall, calling for another pool.\
            """;
    private static final String ELSEWHERE =
            """
            The central bank left its key interest rate unchanged.
            Inflation has slowed for five months in a row.
            A tennis player from Chile won the final in straight sets.\
            """;

    private static SentenceEmbeddings model = new SentenceEmbeddings.Absent("not loaded");

    @BeforeAll
    static void load() {
        model = SentenceEmbeddings.load();
    }

    @Test
    void theModelIsThere() {
        assertThat(model).isInstanceOf(SentenceModel.class);
    }

    @Test
    void whatIsSaidInOtherWordsIsFound() {
        assertThat(reworded(WIRE, LOCAL))
                .contains(
                        "The town council voted on Monday to close the old swimming pool in Marlow."
                                + " = Councillors decided on Monday that Marlow's ageing baths must"
                                + " shut.",
                        "Parents gathered outside the hall and demanded a new pool. = Mothers and"
                                + " fathers protested in front of the town hall, calling for"
                                + " another pool.");
    }

    @Test
    void whatOnlyOneSaysHasNoPartner() {
        assertThat(reworded(WIRE, LOCAL))
                .noneMatch(pair -> pair.contains("bakery") || pair.contains("4 million"));
    }

    @Test
    void reportsOfOtherEventsHaveNothingReworded() {
        assertThat(reworded(WIRE, ELSEWHERE)).isEmpty();
    }

    @Test
    void oneLikenessBetweenReportsOfOtherEventsIsChance() {
        var strike =
                "Workers gathered outside the mint and called for a new contract.\n" + ELSEWHERE;
        var story = new Story(witnesses(List.of(WIRE, strike)), List.of(), model);
        assertThat(story.pairs().flatMap(PairFinder::judged))
                .map(pair -> story.scale().score(pair.evidence()))
                .anyMatch(story.scale()::suffices);
        assertThat(reworded(WIRE, strike)).isEmpty();
    }

    @Test
    void otherNumbersAndNamesSpeakAgainstAPair() {
        double same =
                score("The storm killed 31 people in Norvale.", "In Norvale 31 died in the gale.");
        double other =
                score("The storm killed 31 people in Norvale.", "In Eastby 58 died in the gale.");
        assertThat(other).isLessThan(same - 0.1);
    }

    @Test
    void aCapitalStandsForItsCountry() {
        double capital =
                score("Russia will not sign the treaty.", "Moscow refuses to ratify the pact.");
        double stranger =
                score("Russia will not sign the treaty.", "Madrid refuses to ratify the pact.");
        assertThat(capital).isGreaterThan(stranger + 0.1);
    }

    @Test
    void aSentenceThatStandsThereWordForWordIsLeftAlone() {
        var witnesses = witnesses(List.of(WIRE, WIRE.replace("old", "aged")));
        var links = new ArrayList<Link>();
        for (int i = 0; i < 4; i++) {
            var a = new Passage(new Sigil(0), witnesses.get(0).sentences().get(i));
            var b = new Passage(new Sigil(1), witnesses.get(1).sentences().get(i));
            links.add(new Link(a, b, 1, 1, false, List.of()));
        }
        assertThat(new ParaphraseFinder(model).rewordings(witnesses, links).found()).isEmpty();
    }

    @Test
    void theOrderOfTheArticlesChangesNothing() {
        assertThat(reworded(LOCAL, ELSEWHERE, WIRE).stream().map(ParaphraseFinderTest::turned))
                .containsExactlyInAnyOrderElementsOf(reworded(WIRE, ELSEWHERE, LOCAL));
    }

    @Test
    void rewordingsAreSortedAndStayInsideASentence() {
        var witnesses = witnesses(List.of(WIRE, LOCAL));
        var rewordings = new ParaphraseFinder(model).rewordings(witnesses, List.of()).found();
        assertThat(rewordings).isNotEmpty().isSorted();
        assertThat(rewordings)
                .allSatisfy(rewording ->
                        assertThat(witnesses.get(0).sentences())
                                .anyMatch(s -> s.covers(rewording.a().span())));
    }

    @Test
    void ofALongSentenceTheClauseIsShownThatIsReworded() {
        var mayor =
                "After a long evening with songs from the choir of the primary school and cake for"
                        + " everybody, the mayor of Marlow promised to plant 300 oaks along the"
                        + " river.";
        assertThat(
                        reworded(
                                mayor + "\n" + WIRE,
                                "Marlow's mayor vowed that 300 oaks will line the river.\n"
                                        + LOCAL))
                .contains(
                        "the mayor of Marlow promised to plant 300 oaks along the river"
                                + " = Marlow's mayor vowed that 300 oaks will line the river.");
    }

    @Test
    void withoutAModelSharedWordsStillTell() {
        var finder = new ParaphraseFinder(new SentenceEmbeddings.Absent("a test"));
        var witnesses =
                witnesses(
                        List.of(
                                WIRE,
                                "On Monday the council in Marlow voted for closing its swimming"
                                        + " pool, which is old.\nNobody spoke."));
        assertThat(finder.rewordings(witnesses, List.of()).found())
                .singleElement()
                .satisfies(found -> assertThat(found.a().span().start()).isZero());
    }

    @Test
    @Timeout(20)
    void aBookIsComparedByItsWordsAlone() {
        var book = (WIRE + "\n").repeat(700);
        var story = new Story(witnesses(List.of(book, LOCAL)), List.of(), model);
        assertThat(story.scale()).isEqualTo(Evidence.Scale.WORDS_ALONE);
        assertThat(story.pairs().flatMap(PairFinder::rewordings)).isNotNull();
    }

    @Test
    void noArticleOneArticleAndEmptyArticlesHaveNothingReworded() {
        assertThat(reworded()).isEmpty();
        assertThat(reworded(WIRE)).isEmpty();
        assertThat(reworded("", WIRE, "\n")).isEmpty();
    }

    private static List<String> reworded(String... texts) {
        var witnesses = witnesses(List.of(texts));
        return new ParaphraseFinder(model)
                .rewordings(witnesses, List.of()).found().stream()
                        .map(rewording -> shown(rewording, List.of(texts)))
                        .toList();
    }

    private static String shown(Rewording rewording, List<String> texts) {
        return words(rewording.a(), texts) + " = " + words(rewording.b(), texts);
    }

    private static String words(Passage passage, List<String> texts) {
        return passage.span().of(texts.get(passage.witness().index()));
    }

    private static String turned(String pair) {
        var sides = pair.split(" = ", -1);
        return sides[1] + " = " + sides[0];
    }

    /// How surely two sentences say the same, among others of their story.
    private static double score(String one, String other) {
        var texts = List.of(one + "\n" + WIRE, other + "\n" + ELSEWHERE);
        var story = new Story(witnesses(texts), List.of(), model);
        return story.pairs()
                .flatMap(PairFinder::judged)
                .filter(pair -> pair.a().passage().span().start() == 0)
                .filter(pair -> pair.b().passage().span().start() == 0)
                .mapToDouble(pair -> story.scale().score(pair.evidence()))
                .max()
                .orElse(0);
    }

    private static List<Witness> witnesses(List<String> texts) {
        var vocabulary = new Vocabulary();
        var witnesses = new ArrayList<Witness>();
        for (var text : texts) {
            witnesses.add(Witness.of(new Sigil(witnesses.size()), text, vocabulary));
        }
        return witnesses;
    }
}
