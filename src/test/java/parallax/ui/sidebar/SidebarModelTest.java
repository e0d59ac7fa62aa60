package parallax.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.entity.Alias;
import parallax.entity.Entity;
import parallax.entity.EntityType;
import parallax.entity.NameState;
import parallax.entity.Occurrence;
import parallax.entity.Occurrence.Certainty;
import parallax.session.Naming;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Places are written "article:start"; each mention is three units long.
class SidebarModelTest {
    private static final Entity ANN = entity(EntityType.PERSON, "Ann Lee", "0:0", "1:10", "1:50");
    private static final Entity BOB = entity(EntityType.PERSON, "Bob Ray", "0:20", "0:40");
    private static final Entity OSLO = entity(EntityType.PLACE, "Oslo", "1:30");

    private final SidebarModel model = new SidebarModel();

    @Test
    void rowsStandUnderTheirTypeTheMostMentionedFirst() {
        open();
        assertThat(drawn()).containsExactly("PERSON 2", "Ann Lee", "Bob Ray", "PLACE 1", "Oslo");
    }

    @Test
    void whereArticlesDifferMostComesFirstOnDemand() {
        open();
        model.orderProperty().set(EntityOrder.DIFFERENCE);
        assertThat(drawn()).containsExactly("PERSON 2", "Bob Ray", "Ann Lee", "PLACE 1", "Oslo");
    }

    @Test
    void theFilterLooksAtNamesAndAliases() {
        open();
        model.filterProperty().set("LEE");
        assertThat(drawn()).containsExactly("PERSON 1", "Ann Lee");
        model.filterProperty().set("alias of bob");
        assertThat(drawn()).containsExactly("PERSON 1", "Bob Ray");
    }

    @Test
    void aTypeCanBeFoldedAway() {
        open();
        model.flip(EntityType.PERSON);
        assertThat(drawn()).containsExactly("PERSON 2", "PLACE 1", "Oslo");
        model.flip(EntityType.PERSON);
        assertThat(drawn()).hasSize(5);
    }

    @Test
    void stepsGoThroughTheColumnsAndRoundAgain() {
        model.show(new Naming(NameState.READY, List.of(ANN, BOB, OSLO)), List.of(1, 0));
        model.choose(List.of(ANN, BOB));
        var steps = new ArrayList<String>();
        for (int i = 0; i < 6; i++) {
            model.next();
            steps.add(current());
        }
        assertThat(steps).containsExactly("1:10", "1:50", "0:0", "0:20", "0:40", "1:10");
        model.previous();
        assertThat(current()).isEqualTo("0:40");
    }

    @Test
    void hiddenArticlesAreSteppedOver() {
        model.show(new Naming(NameState.READY, List.of(ANN)), List.of(0));
        model.choose(List.of(ANN));
        model.next();
        model.next();
        assertThat(current()).isEqualTo("0:0");
    }

    @Test
    void aMentionInTheTextShowsItsRow() {
        open();
        model.flip(EntityType.PLACE);
        model.reveal(1, 31);
        assertThat(model.chosenProperty().get()).containsExactly(OSLO);
        assertThat(drawn()).contains("Oslo");
        model.reveal(1, 5);
        assertThat(model.chosenProperty().get()).containsExactly(OSLO);
    }

    @Test
    void theChoiceStaysWhileTheNameIsThere() {
        open();
        model.choose(List.of(BOB, OSLO));
        var moved = entity(EntityType.PERSON, "Bob Ray", "2:7");
        model.show(new Naming(NameState.READY, List.of(moved)), List.of(0, 1, 2));
        assertThat(model.chosenProperty().get()).containsExactly(moved);
    }

    @Test
    void anArticleCanBeListedAlone() {
        open();
        model.scopeProperty().set(Scope.ARTICLE);
        assertThat(drawn()).containsExactly("PERSON 2", "Bob Ray", "Ann Lee");
        model.focusedProperty().set(Optional.of(1));
        assertThat(drawn()).containsExactly("PERSON 1", "Ann Lee", "PLACE 1", "Oslo");
    }

    @Test
    void theChoiceFollowsWhoWasMergedOrRenamed() {
        open();
        model.choose(List.of(BOB));
        var merged = ANN.mergedWith(BOB);
        model.show(new Naming(NameState.READY, List.of(merged, OSLO)), List.of(0, 1));
        assertThat(model.chosenProperty().get()).containsExactly(merged);
    }

    @Test
    void theReaderIsToldWhereTheyStand() {
        open();
        assertThat(model.step()).isEqualTo(new SidebarModel.Step(0, 0));
        model.choose(List.of(ANN));
        assertThat(model.step()).isEqualTo(new SidebarModel.Step(0, 3));
        model.next();
        model.next();
        assertThat(model.step()).isEqualTo(new SidebarModel.Step(2, 3));
    }

    private void open() {
        model.show(new Naming(NameState.READY, List.of(ANN, BOB, OSLO)), List.of(0, 1));
    }

    private List<String> drawn() {
        return model.rows().stream()
                .map(row ->
                        switch (row) {
                            case SidebarRow.Heading(var type, var count, _) -> type + " " + count;
                            case SidebarRow.Item(var entity, _) -> entity.name();
                        })
                .toList();
    }

    private String current() {
        return model.currentProperty()
                .get()
                .map(one -> one.article() + ":" + one.span().start())
                .orElse("");
    }

    private static Entity entity(EntityType type, String name, String... places) {
        var occurrences =
                Arrays.stream(places)
                        .map(place -> place.split(":", 2))
                        .map(place ->
                                occurrence(Integer.parseInt(place[0]), Integer.parseInt(place[1])))
                        .toList();
        return new Entity(
                type, name, List.of(Alias.sure("Alias of " + name)), Optional.empty(), occurrences);
    }

    private static Occurrence occurrence(int article, int start) {
        return new Occurrence(article, new Span(start, start + 3), Certainty.SURE);
    }
}
