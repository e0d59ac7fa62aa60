package parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import parallax.article.Articles;
import parallax.entity.Entity;
import parallax.entity.EntityType;
import parallax.entity.Mention;
import parallax.entity.NameState;
import parallax.entity.recognize.NameTagger;
import parallax.session.Comparison;
import parallax.session.Layout;
import parallax.session.NameSearch;
import parallax.session.NamingEdit;
import parallax.session.Session;
import parallax.story.Story;
import parallax.text.Span;
import parallax.work.HeldRunner;

import java.io.IOException;
import java.util.List;

/// The engine of these tests takes the first word of an article for a person.
class NamingModelTest {
    private static final String ANN = "Ann was there on Monday and the others were not.";
    private static final String BOB = "Bob was there on Monday and the others were not.";

    private final HeldRunner runner = new HeldRunner();
    private final ObjectProperty<Session> session = new SimpleObjectProperty<>(Session.EMPTY);

    @Test
    void datesAreThereBeforeTheNames() {
        var model = model(NamingModelTest::firstWord);
        open(ANN);
        runner.releaseOldest();
        assertThat(model.namingProperty().get().state()).isEqualTo(NameState.LOADING);
        assertThat(names(model)).containsExactly("Monday");
        runner.releaseOldest();
        assertThat(model.namingProperty().get().state()).isEqualTo(NameState.READY);
        assertThat(names(model)).containsExactly("Ann", "Monday");
    }

    @Test
    void theNamesOfAnEarlierStoryNeverReplaceThoseOfTheLatest() {
        var model = model(NamingModelTest::firstWord);
        open(ANN);
        runner.releaseOldest();
        open(ANN, BOB);
        runner.releaseNewest();
        runner.releaseOldest();
        assertThat(names(model)).containsExactly("Ann", "Bob", "Monday");
    }

    @Test
    void whatIsKnownStaysWhileMoreIsLookedFor() {
        var model = model(NamingModelTest::firstWord);
        open(ANN, BOB);
        runner.releaseOldest();
        runner.releaseOldest();
        open(BOB);
        assertThat(model.namingProperty().get().state()).isEqualTo(NameState.LOADING);
        assertThat(names(model)).containsExactly("Bob", "Monday");
    }

    @Test
    void withoutAnEngineTheDatesStay() {
        var model =
                new NamingModel(
                        new NameSearch(() -> {
                            throw new IOException("no models");
                        }),
                        runner,
                        session);
        open(ANN);
        runner.releaseOldest();
        runner.releaseOldest();
        assertThat(model.namingProperty().get().state()).isEqualTo(NameState.UNAVAILABLE);
        assertThat(names(model)).containsExactly("Monday");
    }

    @Test
    void otherLanguagesAreToldApart() {
        var model = model(NamingModelTest::firstWord);
        open("Der Minister war am 3.4.2025 nicht da, und die anderen waren es auch nicht.");
        runner.releaseOldest();
        runner.releaseOldest();
        assertThat(model.namingProperty().get().state()).isEqualTo(NameState.NOT_ENGLISH);
        assertThat(names(model)).containsExactly("3.4.2025");
    }

    @Test
    void whatTheReaderMendedHoldsWhenMoreIsOpened() {
        var model = model(NamingModelTest::firstWord);
        open(ANN);
        runner.releaseOldest();
        runner.releaseOldest();
        var ann = model.namingProperty().get().entities().getFirst().key();
        model.edit(new NamingEdit.Rename(ann, "Ann Lee"));
        open(ANN, BOB);
        runner.releaseOldest();
        assertThat(names(model)).containsExactly("Ann Lee", "Bob", "Monday");
        model.undo();
        assertThat(names(model)).containsExactly("Ann", "Bob", "Monday");
        model.redo();
        assertThat(names(model)).contains("Ann Lee");
    }

    @Test
    void anotherStoryBeginsUnmended() {
        var model = model(NamingModelTest::firstWord);
        open(ANN);
        runner.releaseOldest();
        runner.releaseOldest();
        var first = model.namingProperty().get().entities().getFirst().key();
        model.edit(new NamingEdit.Dismiss(List.of(first)));
        open(BOB);
        runner.releaseOldest();
        runner.releaseOldest();
        assertThat(names(model)).contains("Bob");
        open(ANN);
        runner.releaseOldest();
        runner.releaseOldest();
        assertThat(names(model)).doesNotContain("Ann");
    }

    private static List<Mention> firstWord(String body) {
        return List.of(Mention.name(new Span(0, body.indexOf(' ')), EntityType.PERSON));
    }

    private NamingModel model(NameTagger tagger) {
        return new NamingModel(new NameSearch(() -> tagger), runner, session);
    }

    private void open(String... bodies) {
        var articles = Articles.of(bodies);
        session.set(Layout.of(session.get()).applied(Comparison.of(new Story(articles))));
    }

    private static List<String> names(NamingModel model) {
        return model.namingProperty().get().entities().stream().map(Entity::name).toList();
    }
}
