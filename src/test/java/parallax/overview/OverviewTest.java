package parallax.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.article.Article;
import parallax.collation.token.Sigil;
import parallax.entity.NameState;
import parallax.highlight.Base;
import parallax.picture.Picture;
import parallax.picture.Shape;
import parallax.picture.Spot;
import parallax.picture.Tint;
import parallax.session.Comparison;
import parallax.session.Layout;
import parallax.session.NameSearch;
import parallax.session.Naming;
import parallax.session.Session;
import parallax.session.StatementGrid;
import parallax.story.Story;
import parallax.story.group.Events;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

class OverviewTest {
    private static final Session BRIDGE = session("harbour-bridge");

    private static Session session(String event) {
        List<Article> articles = Events.all().getOrDefault(event, List.of());
        return Layout.PLAIN.applied(Comparison.of(new Story(articles)));
    }

    private static List<Picture> pictures(Session session) {
        var names = NameSearch.quantities(session.comparison().story());
        var naming = new Naming(NameState.READY, names.entities());
        return new Overview(session, StatementGrid.of(session), naming).pictures();
    }

    private static Picture picture(String title) {
        return pictures(BRIDGE).stream()
                .filter(picture -> picture.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSimilarityGridTellsWhoContainsWhomBothWays() {
        var grid = picture("Who has whose words");
        assertThat(grid.spots().stream().map(Spot::words))
                .contains(
                        "64 % of the words of A Coastal Wire stand in B Daily Meridian",
                        "99 % of the words of B Daily Meridian stand in A Coastal Wire");
        assertThat(grid.shapes()).filteredOn(Shape.Frame.class::isInstance).hasSize(1);
    }

    /// A cell leads to words that both articles have.
    @Test
    void aCellOfTheSimilarityGridLeadsToSharedWords() {
        var spot =
                picture("Who has whose words").spots().stream()
                        .filter(one -> one.words().startsWith("99 %"))
                        .findFirst()
                        .orElseThrow();
        var collation = BRIDGE.comparison().collation();
        var cluster = collation.cluster(spot.goal().cluster().orElseThrow()).orElseThrow();
        assertThat(spot.goal().article()).isEqualTo(new Sigil(1));
        assertThat(cluster.witnesses()).contains(new Sigil(0), new Sigil(1));
        assertThat(cluster.passagesIn(new Sigil(1))).contains(spot.goal().passage());
    }

    @Test
    void everyStatementOfSeveralArticlesIsAStripe() {
        var common =
                StatementGrid.of(BRIDGE).statements().stream()
                        .filter(statement -> statement.cells().size() > 1)
                        .toList();
        var stripes =
                picture("Who says what").shapes().stream()
                        .filter(Shape.Box.class::isInstance)
                        .map(shape -> ((Shape.Box) shape).tint())
                        .toList();
        assertThat(stripes).hasSize(5 * common.size());
        long told = common.stream().mapToLong(statement -> statement.cells().size()).sum();
        assertThat(stripes).filteredOn(tint -> tint != Tint.GROUND).hasSize((int) told);
    }

    @Test
    void theRolesOfAnArticleFillItsBar() {
        var boxes =
                picture("How long, and how much of it is shared").shapes().stream()
                        .filter(Shape.Box.class::isInstance)
                        .map(Shape.Box.class::cast)
                        .toList();
        double widest =
                boxes.stream().mapToDouble(box -> box.x() + box.width()).max().orElseThrow();
        assertThat(widest).isCloseTo(Sheet.WIDTH - 84, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void aHeadlineIsWholeAndItsOwnWordsStandOut() {
        var lines =
                picture("Headlines").shapes().stream()
                        .filter(Shape.Words.class::isInstance)
                        .map(Shape.Words.class::cast)
                        .filter(words -> words.x() == Sheet.LEFT)
                        .toList();
        assertThat(lines.stream().map(Shape.Words::text).collect(Collectors.joining(" ")))
                .contains("Norrvik wakes to a broken bridge and a long way round");
        var alone =
                lines.stream()
                        .flatMap(line -> line.runs().stream())
                        .filter(run -> run.tint() == Tint.UNIQUE_INK)
                        .map(Shape.Run::text);
        assertThat(alone).contains("wakes", "Shipping").doesNotContain("bridge", "Norrvik");
    }

    @Test
    void aDayIsABarAsLongAsItIs() {
        var quake = pictures(session("quake-onda"));
        var timeline =
                quake.stream()
                        .filter(picture -> picture.title().equals("When it was published"))
                        .findFirst()
                        .orElseThrow();
        assertThat(timeline.spots().stream().map(Spot::words))
                .contains("A Coastal Wire: 8 Mar 2025", "D Harbour Gazette: 10 Mar 2025");
        var widths =
                timeline.shapes().stream()
                        .filter(Shape.Box.class::isInstance)
                        .map(shape -> Math.round(((Shape.Box) shape).width()))
                        .toList();
        assertThat(widths).hasSize(4).allMatch(width -> width.equals(widths.getFirst()));
    }

    @Test
    void nothingReachesBeyondItsPictureAndEverySpotLeadsIntoItsArticle() {
        for (String event : Events.all().keySet()) {
            var session = session(event);
            for (Picture picture : pictures(session)) {
                for (Spot spot : picture.spots()) {
                    var body = session.comparison().article(spot.goal().article()).body();
                    assertThat(spot.goal().passage().end()).isLessThanOrEqualTo(body.length());
                    assertThat(spot.y() + spot.height()).isLessThanOrEqualTo(picture.height() + 1);
                    assertThat(spot.words()).isNotBlank();
                }
            }
        }
    }

    @Test
    void manyArticlesStillFit() {
        var all = Events.all().values().stream().flatMap(List::stream).limit(24).toList();
        var session = Layout.PLAIN.applied(Comparison.of(new Story(all)));
        for (Picture picture : pictures(session)) {
            assertThat(picture.spots())
                    .allMatch(spot -> spot.x() + spot.width() <= picture.width() + 7);
        }
    }

    @Test
    void anArticleAloneAndNoneAtAllHaveTheirPictures() {
        var alone = Layout.PLAIN.applied(Comparison.of(new Story(BRIDGE.articles().subList(0, 1))));
        assertThat(pictures(alone)).isNotEmpty();
        assertThat(pictures(Session.EMPTY)).isEmpty();
        var hidden = new Session(BRIDGE.comparison(), List.of(new Sigil(2)), new Base.AllOthers());
        assertThat(pictures(hidden).getFirst().spots().stream().map(spot -> spot.goal().article()))
                .containsOnly(new Sigil(2));
        assertThat(picture("Headlines").at(5, 5).map(spot -> spot.goal().cluster()))
                .contains(OptionalInt.empty());
    }
}
