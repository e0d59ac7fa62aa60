package parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import parallax.article.Article;
import parallax.article.ArticleNames;
import parallax.collation.token.Sigil;
import parallax.highlight.Base;
import parallax.ui.drop.Dropped;
import parallax.work.DirectRunner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What is dropped on the head of a column.
class ExchangeTest {
    @TempDir private Path folder;
    private final DirectRunner runner = new DirectRunner();
    private final WindowViewModel model = Unmodelled.window(runner);
    private final Exchange exchange = new Exchange(model);

    @BeforeEach
    void openThree() throws IOException {
        model.open(List.of(file("one"), file("two"), file("three")));
    }

    @Test
    void takesThePlaceOfTheArticleThere() throws IOException {
        exchange.exchange(article(1), new Dropped.Files(List.of(file("four"))));
        assertThat(names()).containsExactly("One", "Four", "Three");
    }

    @Test
    void theOthersAreComparedWithItWhereTheyWereWithTheOldOne() throws IOException {
        model.compareWith(new Base.One(new Sigil(1)));
        exchange.exchange(article(1), new Dropped.Files(List.of(file("four"))));
        assertThat(model.sessionProperty().get().base()).isEqualTo(new Base.One(new Sigil(1)));
    }

    @Test
    void canBeTakenBackAndMadeAgain() throws IOException {
        exchange.exchange(article(0), new Dropped.Files(List.of(file("four"))));
        model.history().undo();
        assertThat(names()).containsExactly("One", "Two", "Three");
        model.history().redo();
        assertThat(names()).containsExactly("Four", "Two", "Three");
    }

    @Test
    void soCanClosing() {
        model.close(new Sigil(1));
        model.history().undo();
        assertThat(names()).containsExactly("One", "Two", "Three");
        model.history().redo();
        assertThat(names()).containsExactly("One", "Three");
    }

    @Test
    void whatCannotBeReadLeavesTheOldArticleAndIsTold() throws IOException {
        var empty = Files.createFile(folder.resolve("empty.txt"));
        exchange.exchange(article(1), new Dropped.Files(List.of(empty)));
        assertThat(names()).containsExactly("One", "Two", "Three");
        assertThat(model.notices()).hasSize(1);
    }

    @Test
    void anArticleThatIsOpenStaysWhereItIs() throws IOException {
        exchange.exchange(article(1), new Dropped.Files(List.of(file("three"))));
        assertThat(names()).containsExactly("One", "Two", "Three");
        assertThat(model.notices()).hasSize(1);
    }

    private Article article(int index) {
        return model.sessionProperty().get().articles().get(index);
    }

    private List<String> names() {
        return model.sessionProperty().get().articles().stream().map(ArticleNames::of).toList();
    }

    private Path file(String name) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".txt"),
                "The harbour bridge was closed on Monday after the ferry, and number "
                        + name
                        + " tells why it was.");
    }
}
