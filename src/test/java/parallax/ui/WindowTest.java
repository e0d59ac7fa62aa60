package parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Comparator.comparingDouble;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import parallax.collation.token.Sigil;
import parallax.highlight.Role;
import parallax.ui.reader.ArticleView;
import parallax.ui.reader.ColumnsView;
import parallax.ui.reader.Screen;
import parallax.ui.theme.Theme;
import parallax.work.DirectRunner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The whole window, with its mouse and keys, on the platform without a display.
class WindowTest {
    private static final Path SAMPLE = Path.of("seeds", "harbour-bridge").toAbsolutePath();
    private static final Sigil A = new Sigil(0);
    private static final Sigil B = new Sigil(1);

    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    @TempDir private Path folder;
    private final WindowViewModel model = Screen.on(() -> Unmodelled.window(new DirectRunner()));
    private final Theme theme = Screen.on(Theme::new);
    private final MainView view =
            Screen.on(() ->
                    new MainView(
                            Nameless.models(model), new Preferences(theme), Optional.of(SAMPLE)));
    private final Screen screen = Screen.showing(() -> view);

    @BeforeEach
    void serve() {
        screen.act(() -> {
            theme.dress(view.getScene());
            view.serve(view.getScene());
        });
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aStoryHasAColumnAndARowForEachArticle() {
        openSample();
        assertThat(all(".article-view")).hasSize(5);
        assertThat(words(".article-row .article-name"))
                .containsExactly(
                        "Coastal Wire",
                        "Daily Meridian",
                        "Harbour Gazette",
                        "Nordpresse Brief",
                        "The Lantern");
        assertThat(words(".story-title"))
                .containsExactly("Ferry strikes Norrvik harbour bridge, cutting main route north");
        assertThat(words(".story .list-caption")).containsExactly("SAMPLE STORY · INVENTED");
    }

    @Test
    void theEmptyWindowInvites() {
        assertThat(one(".empty-state").isVisible()).isTrue();
        assertThat(one(".article-list").isVisible()).isFalse();
        assertThat(words(".status-line .label")).contains("Nothing is open");
        openSample();
        assertThat(one(".empty-state").isVisible()).isFalse();
        assertThat(one(".article-list").isVisible()).isTrue();
    }

    @Test
    void theEmptyWindowOpensTheSampleStory() {
        click(button("Show the sample story"));
        assertThat(all(".article-view")).hasSize(5);
    }

    @Test
    void theEmptyWindowTakesWhatWasCopied() {
        copy("The bridge was closed.");
        click(inside(one(".empty-state"), "Paste"));
        assertThat(Shown.in(model)).containsExactly("Pasted text 1");
    }

    @Test
    void controlVMakesAnArticleOfWhatWasCopied() {
        copy("The bridge was closed.");
        screen.press(KeyCode.CONTROL, KeyCode.V);
        copy("The bridge was opened.");
        screen.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(Shown.in(model)).containsExactly("Pasted text 1", "Pasted text 2");
        assertThat(page(B).article().body()).isEqualTo("The bridge was opened.");
    }

    @Test
    void pastingNothingSaysSo() {
        copy("  ");
        screen.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(words(".notice-text")).containsExactly("There is no text to paste");
    }

    @Test
    void aLegendEntrySwitchesItsRoleOffAndOn() {
        openSample();
        var chip = button("Only here");
        click(chip);
        assertThat(columns().shownRoles()).doesNotContain(Role.UNIQUE);
        assertThat(page(A).shownRoles()).doesNotContain(Role.UNIQUE);
        click(chip);
        assertThat(page(A).shownRoles()).contains(Role.UNIQUE);
    }

    @Test
    void comparingWithOneArticlePaintsTheOthersAnew() {
        openSample();
        var before = List.copyOf(page(A).highlights());
        choose("B Daily Meridian");
        assertThat(page(A).highlights()).isNotEqualTo(before);
        assertThat(compareMenu().getText()).isEqualTo("Compare with: B Daily Meridian");
        choose("All others");
        assertThat(page(A).highlights()).isEqualTo(before);
    }

    @Test
    void theEyeHidesAColumnAndShowsItAgain() {
        openSample();
        click(eye(1));
        assertThat(Shown.in(model)).doesNotContain("daily-meridian.txt").hasSize(4);
        assertThat(all(".article-row-hidden")).hasSize(1);
        click(eye(1));
        assertThat(Shown.in(model)).hasSize(5).endsWith("daily-meridian.txt");
    }

    @Test
    void aClickOnAHiddenArticleShowsIt() {
        openSample();
        screen.act(() -> model.hide(B));
        click(one(".article-row-hidden .article-name"));
        assertThat(Shown.in(model)).endsWith("daily-meridian.txt");
    }

    @Test
    void deleteClosesTheArticleOfTheRow() {
        openSample();
        screen.act(() -> {
            var list = (ListView<?>) one(".article-rows");
            list.getSelectionModel().select(0);
            list.requestFocus();
        });
        screen.press(KeyCode.DELETE);
        assertThat(all(".article-view")).hasSize(4);
        assertThat(words(".article-badge")).contains("A", "D").doesNotContain("E");
    }

    @Test
    void closingTheLastArticleInvitesAgain() {
        copy("The bridge was closed.");
        screen.press(KeyCode.CONTROL, KeyCode.V);
        screen.act(() -> model.close(A));
        assertThat(one(".empty-state").isVisible()).isTrue();
        assertThat(all(".article-view")).isEmpty();
    }

    @Test
    void escapeClearsWhatWasChosen() {
        openSample();
        choosePassage(1);
        assertThat(page(B).chosenProperty().get()).hasValue(1);
        screen.press(KeyCode.ESCAPE);
        assertThat(page(B).chosenProperty().get()).isEmpty();
    }

    @Test
    void whatWasChosenIsForgottenWhenTheArticlesAreComparedAnew() {
        openSample();
        choosePassage(1);
        screen.act(() -> model.hide(B));
        assertThat(page(A).chosenProperty().get()).as("hiding compares nothing").hasValue(1);
        screen.act(() -> model.close(B));
        assertThat(page(A).chosenProperty().get()).isEmpty();
    }

    @Test
    void badFilesAreToldInTheWindowWhileTheOthersOpen() throws IOException {
        var bad = Files.write(folder.resolve("photo.txt"), PNG);
        var good = Files.writeString(folder.resolve("good.txt"), "The bridge was closed.");
        screen.act(() -> model.open(List.of(bad, good)));
        assertThat(Shown.in(model)).containsExactly("good.txt");
        assertThat(words(".notice-text")).containsExactly("One file could not be opened");
        assertThat(words(".notice-details")).singleElement().asString().startsWith("photo.txt: ");
        click(button("Dismiss"));
        assertThat(all(".notice")).isEmpty();
        assertThat(model.notices()).isEmpty();
    }

    @Test
    void namesAreShownAsTheyAre() throws IOException {
        var odd = "x_y_#1 50%";
        var files =
                List.of(
                        Files.writeString(folder.resolve(odd + ".txt"), "The bridge was closed."),
                        Files.writeString(folder.resolve("other.txt"), "The bridge was open."));
        screen.act(() -> view.getScene().getWindow().setWidth(1400));
        screen.act(() -> model.open(files));
        choose("A " + odd);
        assertThat(words(".article-name")).contains(odd);
        assertThat(displayed(compareMenu())).isEqualTo("Compare with: A " + odd);
    }

    @Test
    void aLongNameLeavesEverythingInTheWindow() throws IOException {
        var name = "name ".repeat(40) + ".txt";
        var files =
                List.of(
                        Files.writeString(folder.resolve(name), "The bridge was closed."),
                        Files.writeString(folder.resolve("other.txt"), "The bridge was open."));
        screen.act(() -> model.open(files));
        screen.act(() -> model.compareWith(new parallax.highlight.Base.One(A)));
        assertThat(Screen.on(() -> compareMenu().getWidth())).isLessThan(400);
        assertThat(Screen.on(() -> view.minWidth(-1))).isLessThan(800);
        double end = Screen.on(() -> eye(0).localToScene(eye(0).getLayoutBounds()).getMaxX());
        assertThat(end).isLessThan(Screen.on(() -> columns().localToScene(0, 0).getX()));
    }

    @Test
    void aChosenPassageHasItsVersionsBelowAndAClickOnANameTurnsThemRound() {
        openSample();
        choosePassage(1);
        assertThat(words(".version-name")).hasSizeGreaterThan(1).startsWith("Coastal Wire");
        var name = inside(view, ".version-name", "Daily Meridian");
        screen.act(name::fire); // it may stand below the edge of a small window
        assertThat(words(".version-name")).startsWith("Daily Meridian");
        screen.press(KeyCode.ESCAPE);
        assertThat(all(".version-name")).isEmpty();
    }

    @Test
    void aCellOfTheGridLeadsToItsPlace() {
        openSample();
        screen.press(KeyCode.CONTROL, KeyCode.P);
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.ENTER);
        assertThat(Screen.on(() -> view.tabProperty().get())).isEqualTo(CentreTab.COLUMNS);
        assertThat(columns().chosenProperty().get()).isPresent();
        assertThat(all(".version-name")).isNotEmpty();
    }

    @Test
    void controlFFindsWordsInAllColumns() {
        openSample();
        screen.press(KeyCode.CONTROL, KeyCode.F);
        screen.press(KeyCode.F, KeyCode.E);
        screen.press(KeyCode.R);
        screen.press(KeyCode.ENTER);
        assertThat(words(".search > .label")).singleElement().asString().startsWith("2 of ");
        assertThat(columns().hitsProperty().get()).hasSize(5);
        screen.press(KeyCode.ESCAPE);
        assertThat(columns().hitsProperty().get()).isEmpty();
        assertThat(page(A).isFocused()).isTrue();
    }

    private void openSample() {
        screen.act(() -> model.openSample(SAMPLE));
    }

    private void choosePassage(int number) {
        screen.act(() -> columns().chosenProperty().set(OptionalInt.of(number)));
    }

    private void copy(String text) {
        screen.act(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void choose(String base) {
        screen.act(() ->
                compareMenu().getItems().stream()
                        .filter(item -> item.getText().equals(base))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    private MenuButton compareMenu() {
        return (MenuButton) one(".top-bar > .menu-button");
    }

    private Node eye(int row) {
        return all(".article-list .quiet-button").stream()
                .sorted(comparingDouble(eye -> eye.localToScene(0, 0).getY()))
                .toList()
                .get(row);
    }

    private ColumnsView columns() {
        return view.columnsView();
    }

    private ArticleView page(Sigil sigil) {
        return columns().article(sigil).orElseThrow();
    }

    private void click(Node node) {
        screen.click(
                node,
                Screen.on(() ->
                        new Point2D(
                                node.getLayoutBounds().getCenterX(),
                                node.getLayoutBounds().getCenterY())));
    }

    private ButtonBase button(String words) {
        return inside(view, words);
    }

    private static ButtonBase inside(Node parent, String words) {
        return inside(parent, ".button", words);
    }

    private static ButtonBase inside(Node parent, String selector, String words) {
        return nodes(parent, selector, ".toggle-button")
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private Node one(String selector) {
        return all(selector).getFirst();
    }

    private List<Node> all(String selector) {
        return nodes(view, selector).toList();
    }

    private List<String> words(String selector) {
        return nodes(view, selector).map(node -> ((Labeled) node).getText()).toList();
    }

    private static Stream<Node> nodes(Node parent, String... selectors) {
        return Stream.of(selectors)
                .flatMap(selector ->
                        Screen.on(() -> List.copyOf(parent.lookupAll(selector))).stream());
    }

    /// The text that is painted, without what the control takes for a mnemonic.
    private static String displayed(Labeled labeled) {
        return Screen.on(() -> ((javafx.scene.text.Text) labeled.lookup(".text")).getText());
    }
}
