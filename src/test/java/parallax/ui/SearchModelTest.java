package parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import parallax.article.Articles;
import parallax.collation.token.Sigil;
import parallax.session.Comparison;
import parallax.session.Layout;
import parallax.session.Session;
import parallax.story.Story;
import parallax.work.HeldRunner;

class SearchModelTest {
    private final HeldRunner runner = new HeldRunner();
    private final ObjectProperty<Session> session = new SimpleObjectProperty<>(Session.EMPTY);
    private final SearchModel model = new SearchModel(runner, session);

    @BeforeEach
    void open() {
        session.set(opened("A bell, a bell.", "No such word.", "The bell."));
    }

    @Test
    void theCurrentHitGoesRoundInTheOrderOfTheColumns() {
        session.set(session.get().moved(new Sigil(2), 0));
        search("bell");
        assertThat(at()).isEqualTo("C4");
        model.next();
        assertThat(at()).isEqualTo("A2");
        model.next();
        model.next();
        assertThat(at()).isEqualTo("C4");
        model.previous();
        assertThat(at()).isEqualTo("A10");
        assertThat(model.hitsProperty().get().articles()).isEqualTo(2);
    }

    @Test
    void anEarlierSearchNeverReplacesTheLatest() {
        model.wantedProperty().set("bell");
        model.wantedProperty().set("word");
        runner.releaseNewest();
        runner.releaseOldest();
        assertThat(at()).isEqualTo("B8");
    }

    @Test
    void hitsInHiddenArticlesAreNotCounted() {
        search("bell");
        session.set(session.get().hidden(new Sigil(0)));
        runner.releaseOldest();
        assertThat(model.hitsProperty().get().all()).hasSize(1);
    }

    @Test
    void nothingWantedIsNothingFound() {
        search("bell");
        model.wantedProperty().set(" ");
        assertThat(model.hitsProperty().get().all()).isEmpty();
        model.next();
        assertThat(model.hitsProperty().get().current()).isEmpty();
    }

    private void search(String words) {
        model.wantedProperty().set(words);
        runner.releaseOldest();
    }

    private String at() {
        var hit = model.hitsProperty().get().current().orElseThrow();
        return hit.article() + "" + hit.span().start();
    }

    private static Session opened(String... bodies) {
        var articles = Articles.of(bodies);
        return Layout.PLAIN.applied(Comparison.of(new Story(articles)));
    }
}
