package parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import parallax.article.Article;
import parallax.article.Cut;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.collation.token.Sigil;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ColumnsViewTest {
    private static final int SENTENCES = 80;

    private final ObservableList<Column> columns = FXCollections.observableArrayList();
    private final List<String> asked = new ArrayList<>();
    private final ColumnsView view = Screen.on(() -> new ColumnsView(columns, new Asked()));
    private final Screen screen = Screen.showing(() -> view);

    /// A and B share every sentence; each sentence of B comes after one that only B has.
    @BeforeEach
    void fill() {
        screen.act(() ->
                columns.setAll(
                        column(0, "Gazette", i -> "{%d:%s}".formatted(i, sentence(i))),
                        column(
                                1,
                                "Meridian",
                                i -> "Extra words.\n{%d:%s}".formatted(i, sentence(i)))));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void whatIsChosenInOneColumnIsChosenInAll() {
        var caret = Screen.on(() -> article(0).points().caretAt(sentenceAt(0, 3)).orElseThrow());
        screen.click(article(0), new Point2D(caret.left() + 30, caret.top() + 10));
        assertThat(view.chosenProperty().get()).hasValue(3);
        assertThat(article(1).chosenProperty().get()).hasValue(3);
    }

    @Test
    void theChosenPassageComesToStandAtTheSameHeight() {
        screen.act(() -> article(0).scrollToY(article(0).yOf(sentenceAt(0, 40)) - 120));
        screen.act(() -> article(0).chosenProperty().set(OptionalInt.of(40)));
        double left = height(0, 40);
        screen.await(() -> Math.abs(height(1, 40) - left) <= 1);
        assertThat(height(0, 40)).as("the column that was clicked stays").isEqualTo(left);
    }

    @Test
    void columnsScrollInStepByWhatTheyShare() {
        for (int y = 0; y < 1400; y += 40) {
            scrollFirstTo(y);
        }
        int sight =
                IntStream.range(0, SENTENCES)
                        .filter(i -> height(0, i) >= article(0).eye())
                        .findFirst()
                        .orElseThrow();
        assertThat(Math.abs(height(1, sight) - height(0, sight))).isLessThan(45);
    }

    @Test
    void unlockedColumnsScrollAlone() {
        screen.act(() -> view.lockedProperty().set(false));
        scrollFirstTo(700);
        assertThat(article(1).scrollYProperty().get()).isZero();
    }

    @Test
    void columnsThatStayKeepTheirPlaceAndTheirView() {
        screen.act(() -> view.lockedProperty().set(false));
        scrollFirstTo(700);
        var before = article(0);
        screen.act(() -> columns.setAll(columns.get(1), columns.get(0)));
        assertThat(article(0)).isSameAs(before);
        assertThat(article(0).scrollYProperty().get()).isEqualTo(700);
        assertThat(article(0).localToScene(0, 0).getX())
                .isGreaterThan(article(1).localToScene(0, 0).getX());
    }

    @Test
    void aPlaceInAnotherArticleIsBroughtIntoView() {
        var span = new Span(sentenceAt(1, 60), sentenceAt(1, 60) + 10);
        screen.act(() -> view.show(new Sigil(1), span));
        screen.await(() -> Math.abs(height(1, 60) - article(1).eye()) <= 1);
    }

    @Test
    void altAndAnArrowAskToMoveTheColumn() {
        screen.act(() -> article(0).requestFocus());
        screen.press(KeyCode.ALT, KeyCode.RIGHT);
        screen.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(asked).containsExactly("move Gazette to 1");
    }

    @Test
    void draggingAHeadAsksToMoveTheColumn() {
        var header = ((ColumnView) article(0).getParent()).header();
        screen.draw(header, new Point2D(120, 12), new Point2D(700, 12));
        assertThat(asked).containsExactly("move Gazette to 1");
    }

    private void scrollFirstTo(double y) {
        screen.act(() -> article(0).scrollToY(y));
    }

    private ArticleView article(int index) {
        return view.article(new Sigil(index)).orElseThrow();
    }

    private double height(int index, int sentence) {
        var article = article(index);
        return article.yOf(sentenceAt(index, sentence)) - article.scrollYProperty().get();
    }

    private int sentenceAt(int index, int sentence) {
        return article(index).article().body().indexOf(sentence(sentence));
    }

    private static String sentence(int i) {
        return "Sentence number " + i + " tells how the harbour bridge was closed to all traffic.";
    }

    private static Column column(
            int index, String name, java.util.function.IntFunction<String> drawn) {
        var text =
                Marked.of(
                        IntStream.range(0, SENTENCES)
                                .mapToObj(drawn)
                                .collect(Collectors.joining("\n")));
        var article = new Article(new Origin.Pasted(name), Masthead.EMPTY, text.body(), List.of());
        return new Column(article, new Sigil(index), name, text.highlights(), text.passages());
    }

    private final class Asked implements ColumnActions {
        @Override
        public void compareWith(Column column) {
            asked.add("compare with " + column.name());
        }

        @Override
        public void putBack(Column column, Cut cut) {
            asked.add("put back " + cut.text() + " in " + column.name());
        }

        @Override
        public void cut(Column column, int paragraph) {
            asked.add("cut " + paragraph + " from " + column.name());
        }

        @Override
        public void note(Column column, Span passage, Point2D screen) {
            asked.add("note " + passage + " in " + column.name());
        }

        @Override
        public void hide(Column column) {
            asked.add("hide " + column.name());
        }

        @Override
        public void close(Column column) {
            asked.add("close " + column.name());
        }

        @Override
        public void move(Column column, int index) {
            asked.add("move " + column.name() + " to " + index);
        }
    }
}
