package parallax.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.article.Article;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.collation.token.Sigil;
import parallax.highlight.Base;
import parallax.story.Story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class SessionTest {
    private static final Sigil A = new Sigil(0);
    private static final Sigil B = new Sigil(1);
    private static final Sigil C = new Sigil(2);

    private final Session session = Layout.PLAIN.applied(comparing("Gazette", "Herald", "Lantern"));

    @Test
    void nothingIsOpenAtFirst() {
        assertThat(Session.EMPTY.isEmpty()).isTrue();
        assertThat(drawn(Session.EMPTY)).isEqualTo("all");
    }

    @Test
    void everyArticleIsShownInTheOrderItWasOpened() {
        assertThat(drawn(session)).isEqualTo("Gazette Herald Lantern all");
        assertThat(session.sigils()).containsExactly(A, B, C);
    }

    @Test
    void whatIsOpenedLaterStandsAtTheEnd() {
        var more =
                Layout.of(session.moved(C, 0))
                        .applied(comparing("Gazette", "Herald", "Lantern", "Wire"));
        assertThat(drawn(more)).isEqualTo("Lantern Gazette Herald Wire all");
    }

    @Test
    void whatIsOpenedBeyondTheMostColumnsIsHidden() {
        var names = IntStream.range(0, 30).mapToObj(i -> "Outlet " + i).toArray(String[]::new);
        var many = Layout.PLAIN.applied(comparing(names));
        assertThat(many.columns()).hasSize(Session.MOST_COLUMNS).endsWith(new Sigil(23));
        assertThat(many.hiddenCount()).isEqualTo(6);
        assertThat(many.shown(new Sigil(29)).columns()).endsWith(new Sigil(29)).hasSize(25);
    }

    @Test
    void closingKeepsTheOrderOfTheOthers() {
        var fewer = Layout.of(session.moved(A, 2)).applied(comparing("Gazette", "Lantern"));
        assertThat(drawn(fewer)).isEqualTo("Lantern Gazette all");
    }

    @Test
    void closingKeepsWhatIsHiddenHidden() {
        var fewer = Layout.of(session.hidden(C)).applied(comparing("Herald", "Lantern"));
        assertThat(drawn(fewer)).isEqualTo("Herald (Lantern) all");
    }

    @Test
    void theBaseStaysTheSameArticleUnderItsNewLetter() {
        var fewer =
                Layout.of(session.comparedWith(new Base.One(C)))
                        .applied(comparing("Herald", "Lantern"));
        assertThat(fewer.base()).isEqualTo(new Base.One(B));
        assertThat(drawn(fewer)).isEqualTo("Herald Lantern Lantern");
    }

    @Test
    void withoutItsBaseEachIsComparedWithAllOthers() {
        var fewer =
                Layout.of(session.comparedWith(new Base.One(C)))
                        .applied(comparing("Gazette", "Herald"));
        assertThat(drawn(fewer)).isEqualTo("Gazette Herald all");
    }

    @Test
    void aHiddenArticleCanStillBeTheBase() {
        assertThat(drawn(session.hidden(B).comparedWith(new Base.One(B))))
                .isEqualTo("Gazette Lantern (Herald) Herald");
    }

    @Test
    void aColumnMovesToAPlaceCountedWithoutIt() {
        assertThat(drawn(session.moved(A, 1))).isEqualTo("Herald Gazette Lantern all");
        assertThat(drawn(session.moved(A, 0))).isEqualTo(drawn(session));
    }

    @Test
    void aColumnMovesNoFurtherThanTheEnds() {
        assertThat(drawn(session.moved(A, 99))).isEqualTo("Herald Lantern Gazette all");
        assertThat(drawn(session.moved(C, -1))).isEqualTo("Lantern Gazette Herald all");
    }

    @Test
    void aHiddenArticleIsShownAgainAtTheEnd() {
        assertThat(drawn(session.hidden(A).shown(A))).isEqualTo("Herald Lantern Gazette all");
    }

    @Test
    void showingWhatIsShownChangesNothing() {
        assertThat(session.shown(A)).isEqualTo(session);
    }

    @Test
    void allColumnsCanBeHiddenWithoutClosingAnything() {
        var hidden = session.hidden(A).hidden(B).hidden(C);
        assertThat(hidden.isEmpty()).isFalse();
        assertThat(drawn(hidden)).isEqualTo("(Gazette) (Herald) (Lantern) all");
    }

    @Test
    void closingEverythingIsTheEmptySession() {
        var closed = Layout.of(session.comparedWith(new Base.One(A))).applied(comparing());
        assertThat(closed).isEqualTo(Session.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whateverTheReaderDoesColumnsAndBaseAreOpenArticles(long randomSeed) {
        var random = new Random(randomSeed);
        var changed = session;
        for (int i = 0; i < 40; i++) {
            changed = changedAnyhow(changed, random);
            assertThat(changed.sigils()).containsAll(changed.columns());
            assertThat(changed.columns()).doesNotHaveDuplicates();
            if (changed.base() instanceof Base.One(var witness)) {
                assertThat(changed.sigils()).contains(witness);
            }
        }
    }

    private static Session changedAnyhow(Session session, Random random) {
        if (session.isEmpty() || random.nextInt(5) == 0) {
            return Layout.of(session).applied(anything(random));
        }
        var sigil = new Sigil(random.nextInt(session.articles().size()));
        return switch (random.nextInt(4)) {
            case 0 -> session.hidden(sigil);
            case 1 -> session.shown(sigil);
            case 2 -> session.shown(sigil).moved(sigil, random.nextInt(6));
            default -> session.comparedWith(new Base.One(sigil));
        };
    }

    private static Comparison anything(Random random) {
        var names = new ArrayList<>(List.of("Gazette", "Herald", "Lantern", "Wire", "Courier"));
        names.removeIf(_ -> random.nextBoolean());
        return comparing(names.toArray(String[]::new));
    }

    /// The columns from left to right, then in brackets what is hidden, then the base.
    private static String drawn(Session session) {
        var words = new ArrayList<String>();
        session.columns().forEach(sigil -> words.add(name(session, sigil)));
        for (Sigil sigil : session.sigils()) {
            if (!session.columns().contains(sigil)) {
                words.add("(" + name(session, sigil) + ")");
            }
        }
        words.add(
                switch (session.base()) {
                    case Base.AllOthers() -> "all";
                    case Base.One(var witness) -> name(session, witness);
                });
        return String.join(" ", words);
    }

    private static String name(Session session, Sigil sigil) {
        return session.comparison().article(sigil).origin().name();
    }

    private static Comparison comparing(String... names) {
        return Comparison.of(
                Arrays.stream(names)
                        .map(name ->
                                new Article(
                                        new Origin.Pasted(name),
                                        Masthead.EMPTY,
                                        "What the " + name + " wrote.",
                                        List.of()))
                        .collect(Collectors.collectingAndThen(Collectors.toList(), Story::new)));
    }
}
