package parallax.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.article.Articles;
import parallax.collation.Version.Part;
import parallax.collation.token.Sigil;
import parallax.highlight.Base;
import parallax.session.Statement.Wording;
import parallax.story.Story;
import parallax.text.RandomTexts;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

class StatementGridTest {
    private static final String BELL = "Divers raised the bell of the old ferry on Monday.";
    private static final String MAYOR = "The mayor promised a public inquiry into the pumps.";
    private static final String VIGIL = "Relatives had waited three nights in the church hall.";
    private static final String OWN = "The bishop wept quietly at the quay.";

    @Test
    void rowsFollowTheFirstColumnAndEndWithWhatOnlyOneSays() {
        assertThat(drawn(session(BELL + " " + OWN + " " + MAYOR, MAYOR + " " + BELL)))
                .isEqualTo(
                        """
                        A shared B shared | Divers raised the bell
                        A shared B shared | mayor promised a public inquiry
                        A unique | bishop wept quietly at the quay\
                        """);
    }

    @Test
    void whatTheFirstLacksStandsWhereTheOthersHaveIt() {
        assertThat(labels(session(BELL + " " + MAYOR, BELL + " " + VIGIL + " " + MAYOR, VIGIL)))
                .hasSize(3)
                .element(1)
                .asString()
                .contains("Relatives had waited");
    }

    @Test
    void theBaseDecidesTheOrder() {
        var session = session(BELL + " " + MAYOR, MAYOR + " " + BELL);
        var turned = session.comparedWith(new Base.One(new Sigil(1)));
        assertThat(labels(turned)).isEqualTo(labels(session).reversed());
    }

    @Test
    void aFewWordsThatMovedAreNoStatement() {
        var here =
                "A fire early on Tuesday gutted the old customs house. Nobody was hurt, the fire";
        var there =
                "A fire gutted the old customs house. Nobody was hurt early on Tuesday, the fire";
        assertThat(labels(session(here + " brigade chief said.", there + " brigade chief said.")))
                .hasSize(2)
                .noneMatch(label -> label.equals("early on Tuesday"));
    }

    @Test
    void aHiddenArticleSaysNothing() {
        var grid = StatementGrid.of(session(BELL, BELL, OWN).hidden(new Sigil(2)));
        assertThat(grid.articles()).hasSize(2);
        assertThat(grid.statements()).hasSize(1);
    }

    @Test
    void whatOnlyAHiddenArticleSaysTooIsOnlyHere() {
        var session = session(BELL + " " + OWN, BELL + " " + MAYOR, OWN).hidden(new Sigil(2));
        assertThat(drawn(session)).contains("A unique | bishop wept quietly at the quay");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void everyStatementHasALabelAndWordsInEachCell(long randomSeed) {
        var random = new Random(randomSeed);
        var text = RandomTexts.news(random, 12);
        var grid =
                StatementGrid.of(
                        session(
                                text,
                                RandomTexts.edited(text, random),
                                "x" + RandomTexts.any(randomSeed)));
        assertThat(grid.statements())
                .isNotEmpty()
                .allSatisfy(statement -> {
                    assertThat(statement.label()).isNotBlank();
                    assertThat(statement.cells()).isNotEmpty();
                    assertThat(statement.cells())
                            .allSatisfy(cell ->
                                    assertThat(
                                                    cell.parts().stream()
                                                            .map(Part::words)
                                                            .collect(Collectors.joining()))
                                            .isNotBlank());
                    boolean alone = statement.cells().getFirst().wording() == Wording.UNIQUE;
                    assertThat(statement.cluster().isEmpty()).isEqualTo(alone);
                });
    }

    private static List<String> labels(Session session) {
        return StatementGrid.of(session).statements().stream().map(Statement::label).toList();
    }

    private static String drawn(Session session) {
        return StatementGrid.of(session).statements().stream()
                .map(statement ->
                        statement.cells().stream()
                                        .map(cell -> cell.article() + " " + name(cell.wording()))
                                        .collect(Collectors.joining(" "))
                                + " | "
                                + statement.label())
                .collect(Collectors.joining("\n"));
    }

    private static String name(Wording wording) {
        return switch (wording) {
            case SHARED -> "shared";
            case REWORDED -> "reworded";
            case UNIQUE -> "unique";
        };
    }

    private static Session session(String... bodies) {
        var articles = Articles.of(bodies);
        return Layout.PLAIN.applied(Comparison.of(new Story(articles)));
    }
}
