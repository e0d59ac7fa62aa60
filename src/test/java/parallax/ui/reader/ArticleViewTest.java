package parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import parallax.article.Article;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.highlight.Highlight;
import parallax.highlight.Role;
import parallax.text.Span;
import parallax.ui.theme.Typeface;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ArticleViewTest {
    private static final Marked STORY =
            Marked.of(
                    """
                    {1:The harbour bridge was [shut|MEANING] on Tuesday, the council said.}
                    Nobody was hurt, a nurse said.
                    {2:It carried 41,000 cars a day}, and {3:[|MEANING]trains went round by Hjelma.}
                    {4:Work begins in May.}\
                    """);

    private ArticleView view = viewOf(STORY);
    private Screen screen = Screen.showing(() -> view);

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aClickOnSharedWordingChoosesItsCluster() {
        screen.click(view, at("41,000"));
        assertThat(view.chosenProperty().get()).hasValue(2);
        assertThat(painted("mark-chosen")).isTrue();
    }

    @Test
    void aClickElsewhereLetsGo() {
        screen.click(view, at("41,000"));
        screen.click(view, at("Nobody"));
        assertThat(view.chosenProperty().get()).isEmpty();
    }

    @Test
    void escapeLetsGo() {
        screen.click(view, at("41,000"));
        screen.press(KeyCode.ESCAPE);
        assertThat(view.chosenProperty().get()).isEmpty();
        assertThat(painted("mark-chosen")).isFalse();
    }

    @Test
    void drawingAcrossParagraphsCopiesThemWithABlankLineBetween() {
        screen.draw(view, before("council"), before("was hurt"));
        screen.press(KeyCode.CONTROL, KeyCode.C);
        assertThat(Screen.on(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("council said.\n\nNobody ");
        assertThat(view.chosenProperty().get()).as("drawing chooses nothing").isEmpty();
    }

    @Test
    void aSecondClickSelectsTheWordAndAThirdTheParagraph() {
        screen.click(view, at("Nobody"));
        screen.click(view, at("Nobody"));
        assertThat(view.selectedText()).isEqualTo("Nobody");
        screen.click(view, at("Nobody"));
        assertThat(view.selectedText()).isEqualTo("Nobody was hurt, a nurse said.");
    }

    @Test
    void theNoteUnderTheMouseTellsWhatAMarkMeans() {
        Screen.on(() -> view.namesProperty()).set(sigil -> sigil + " Daily Meridian");
        assertThat(noteAt(at("Tuesday"))).isEqualTo("Shared with B Daily Meridian");
        assertThat(noteAt(at("shut"))).isEqualTo("B Daily Meridian has “other” here");
        assertThat(noteAt(at("Nobody"))).isEqualTo("Only in this article");
    }

    @Test
    void theNoteAtATickTellsWhatOthersHaveThere() {
        var tick =
                Screen.on(
                        () -> view.points().caretAt(STORY.body().indexOf("trains")).orElseThrow());
        assertThat(noteAt(new Point2D(tick.left(), tick.bottom() - 2)))
                .isEqualTo("B has “other” here");
    }

    @Test
    void aRoleThatIsSwitchedOffLosesItsPaint() {
        assertThat(painted("mark-unique-tint")).isTrue();
        assertThat(painted("mark-meaning")).isTrue();
        screen.act(() -> view.shownRoles().removeAll(List.of(Role.UNIQUE, Role.CHANGED)));
        assertThat(painted("mark-unique-tint")).isFalse();
        assertThat(painted("mark-unique-edge")).isFalse();
        assertThat(painted("mark-meaning")).isFalse();
        assertThat(painted("mark-shared-tint")).isTrue();
    }

    @Test
    void wordingFromRightToLeftIsMarkedWhereItStands() {
        var hebrew = Marked.of("{9:הגשר נסגר} ביום שלישי.");
        screen.close();
        view = viewOf(hebrew);
        screen = Screen.showing(() -> view);
        var start = caret(0);
        assertThat(start.left()).isGreaterThan(caret(hebrew.body().length()).left() + 50);
        screen.click(view, new Point2D(start.left() - 8, start.top() + 8));
        assertThat(view.chosenProperty().get()).hasValue(9);
    }

    @Test
    void everyParagraphStandsExactlyWhereItWasMeasured() {
        showLong();
        var layout = view.bodyLayout();
        assertThat(view.page().cells()).isNotEmpty();
        for (ParagraphCell cell : view.page().cells()) {
            var measured = layout.paragraphs().get(layout.paragraphOf(cell.paragraph().start()));
            assertThat(cell.getLayoutY()).isEqualTo(measured.top());
            var lines = Screen.on(() -> cell.flow().getLayoutInfo().getTextLines(false));
            assertThat(lines)
                    .extracting(line -> measured.top() + line.bounds().getMinY())
                    .isEqualTo(measured.lines().stream().map(BodyLayout.Line::top).toList());
            assertThat(lines)
                    .extracting(line -> cell.paragraph().start() + line.start())
                    .isEqualTo(measured.lines().stream().map(BodyLayout.Line::start).toList());
        }
    }

    @Test
    void onlyParagraphsInViewAreNodes() {
        showLong();
        screen.act(() -> view.scrollToY(view.totalHeightProperty().get() / 2));
        assertThat(view.article().paragraphs()).hasSize(400);
        assertThat(view.page().cells()).hasSizeBetween(2, 12);
        double top = view.scrollYProperty().get();
        for (ParagraphCell cell : view.page().cells()) {
            assertThat(cell.getLayoutY()).isLessThanOrEqualTo(top + view.getHeight());
            assertThat(cell.getLayoutY() + cell.getHeight()).isGreaterThanOrEqualTo(top);
        }
    }

    @Test
    void aPlaceIsBroughtToAThirdOfTheHeight() {
        showLong();
        int place = view.article().body().length() / 2;
        screen.act(() -> view.scrollTo(new Span(place, place + 9)));
        double wanted = Math.rint(view.yOf(place) - view.getHeight() / 3);
        screen.await(() -> Math.abs(view.scrollYProperty().get() - wanted) <= 1);
    }

    @Test
    void aWiderColumnKeepsTheFirstLineInView() {
        showLong();
        screen.act(() -> view.scrollToY(5000));
        int first = view.bodyLayout().lineAt(5000).start();
        screen.act(() -> view.typefaceProperty().set(Typeface.PLAIN.grown(3)));
        assertThat(view.yOf(first))
                .isBetween(view.scrollYProperty().get() - 40, view.scrollYProperty().get() + 40);
    }

    private void showLong() {
        screen.close();
        var paragraph = STORY.body().replace('\n', ' ').repeat(2).strip();
        var body =
                IntStream.range(0, 400).mapToObj(_ -> paragraph).collect(Collectors.joining("\n"));
        view = viewOf(new Marked(body, List.of(new Highlight.Unique(new Span(0, body.length())))));
        screen = Screen.showing(() -> view);
    }

    private static ArticleView viewOf(Marked text) {
        return Screen.on(() -> {
            var view = new ArticleView(article(text.body()));
            view.passagesProperty().set(text.passages());
            view.highlights().setAll(text.highlights());
            return view;
        });
    }

    private static Article article(String body) {
        return new Article(new Origin.Pasted("Pasted text 1"), Masthead.EMPTY, body, List.of());
    }

    /// The middle of a word.
    private Point2D at(String word) {
        int start = STORY.body().indexOf(word);
        var left = caret(start);
        var right = caret(start + word.length());
        return new Point2D((left.left() + right.left()) / 2, (left.top() + left.bottom()) / 2);
    }

    /// Just before a word.
    private Point2D before(String word) {
        var caret = caret(STORY.body().indexOf(word));
        return new Point2D(caret.left() + 3, (caret.top() + caret.bottom()) / 2);
    }

    private Box caret(int offset) {
        return Screen.on(() -> view.points().caretAt(offset).orElseThrow());
    }

    private String noteAt(Point2D point) {
        screen.moveTo(view, new Point2D(1, 1));
        screen.moveTo(view, point);
        screen.await(() -> !notes().isEmpty());
        return notes().getFirst();
    }

    private static List<String> notes() {
        return Screen.on(() ->
                Window.getWindows().stream()
                        .filter(Tooltip.class::isInstance)
                        .map(window -> ((Tooltip) window).getText())
                        .toList());
    }

    private boolean painted(String styleClass) {
        return Screen.on(() ->
                view.lookupAll("." + styleClass).stream()
                        .filter(ArticleViewTest::isInView)
                        .anyMatch(node -> !((Path) node).getElements().isEmpty()));
    }

    private static boolean isInView(Node node) {
        return node.getParent().isVisible();
    }
}
