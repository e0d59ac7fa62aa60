package parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import parallax.collation.token.Sigil;
import parallax.session.Note;
import parallax.text.Span;
import parallax.ui.reader.MarginNote;
import parallax.ui.reader.Screen;
import parallax.ui.theme.Theme;
import parallax.work.DirectRunner;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What stands beside the columns: the facts of an article, and links.
class SideListsTest {
    private static final Path SAMPLE = Path.of("seeds", "harbour-bridge").toAbsolutePath();
    private static final Sigil A = new Sigil(0);

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
    void aCutIsPutBackByAButtonAndTakenBackByAKey() {
        screen.act(() -> model.openSample(SAMPLE));
        var before = bodyOf(A);
        screen.act(() -> view.sidebarTabProperty().set(SidebarTab.ARTICLE));
        var back = (Button) all(".put-back").getFirst();
        screen.act(back::fire);
        assertThat(bodyOf(A)).startsWith("By Lena Marsk\n");
        assertThat(words(".undo-bar .label")).first().asString().contains("By Lena Marsk");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(bodyOf(A)).isEqualTo(before);
        screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(bodyOf(A)).startsWith("By Lena Marsk\n");
        assertThat(all(".article-view")).hasSize(5);
    }

    private String bodyOf(Sigil sigil) {
        return Screen.on(() -> model.sessionProperty().get().comparison().article(sigil).body());
    }

    @Test
    void aLinkWaitsWithItsAddressUntilItIsFetchedOrForgotten() {
        screen.act(() -> model.take("https://wire.example/ferry", "pasted.name"));
        assertThat(words(".link-address")).containsExactly("https://wire.example/ferry");
        screen.act(() -> model.take("https://wire.example/ferry", "pasted.name"));
        assertThat(words(".link-address")).hasSize(1);
        screen.act(() -> ((Button) all(".link-row .quiet-button").getFirst()).fire());
        assertThat(model.links()).isEmpty();
    }

    @Test
    void aFindingIsCopiedWithItsSourcesAndCanBeNoted() {
        screen.act(() -> model.openSample(SAMPLE));
        screen.act(() -> view.sidebarTabProperty().set(SidebarTab.FINDINGS));
        var list = (ListView<?>) all(".findings .list-view").getFirst();
        screen.act(() -> {
            list.requestFocus();
            list.getSelectionModel().select(1);
        });
        screen.press(KeyCode.CONTROL, KeyCode.C);
        var copied = Screen.on(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied.lines()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(copied).contains("Coastal Wire, “Ferry strikes Norrvik harbour bridge");
        assertThat(copied).containsPattern(", paragraph \\d+\n");
        screen.rightClick(all(".findings .list-cell").get(1), new Point2D(30, 8));
        assertThat(
                        Screen.on(() ->
                                Window.getWindows().stream()
                                        .filter(ContextMenu.class::isInstance)
                                        .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                                        .map(MenuItem::getText)
                                        .toList()))
                .containsExactly("Add a note…", "Copy with its sources", "Dismiss");
    }

    @Test
    void aCopiedPieceOfAPageIsPastedWithItsParagraphs() {
        copy(content -> {
            content.putHtml("<p>The bridge was closed.</p><p>Nobody was hurt.</p>");
            content.putString("The bridge was closed. Nobody was hurt.");
        });
        screen.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(bodyOf(A)).isEqualTo("The bridge was closed.\nNobody was hurt.");
    }

    @Test
    void aFindingLightsItsPlacesAndCanBeDismissed() {
        screen.act(() -> model.openSample(SAMPLE));
        screen.act(() -> view.sidebarTabProperty().set(SidebarTab.FINDINGS));
        var list = (ListView<?>) all(".findings .list-view").getFirst();
        int count = Screen.on(() -> list.getItems().size());
        assertThat(count).isGreaterThan(5);
        screen.act(() -> list.getSelectionModel().select(1));
        assertThat(Screen.on(() -> view.columnsView().litProperty().get())).isNotEmpty();
        screen.act(() -> {
            list.requestFocus();
            list.getSelectionModel().select(1);
        });
        screen.press(KeyCode.DELETE);
        assertThat(Screen.on(() -> list.getItems().size())).isEqualTo(count - 1);
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(Screen.on(() -> list.getItems().size())).isEqualTo(count);
    }

    @Test
    void theReadersNotesStandInTheListAndInTheMargin() {
        screen.act(() -> model.openSample(SAMPLE));
        screen.act(() -> view.sidebarTabProperty().set(SidebarTab.FINDINGS));
        var article = Screen.on(() -> model.sessionProperty().get().comparison().article(A));
        int marks =
                Screen.on(() ->
                        view.columnsView().notesProperty().get().getOrDefault(A, List.of()).size());
        screen.act(() -> view.addNote(Note.on(article, new Span(4, 9), "Who counted?")));
        assertThat(words(".finding-summary")).contains("Who counted?");
        assertThat(
                        Screen.on(() ->
                                view.columnsView()
                                        .notesProperty()
                                        .get()
                                        .getOrDefault(A, List.of())))
                .hasSize(marks + 1)
                .contains(new MarginNote(4, "Who counted?"));
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(words(".finding-summary")).doesNotContain("Who counted?");
    }

    @Test
    void findingsAreListedByArticleAndByKind() {
        screen.act(() -> model.openSample(SAMPLE));
        screen.act(() -> view.sidebarTabProperty().set(SidebarTab.FINDINGS));
        var list = (ListView<?>) all(".findings .list-view").getFirst();
        int count = Screen.on(() -> list.getItems().size());
        var menus = all(".findings-head .menu-button");
        screen.act(() -> item(menus.getFirst(), 1).fire());
        int ofFirst = Screen.on(() -> list.getItems().size());
        assertThat(ofFirst).isBetween(1, count - 1);
        screen.act(() -> item(menus.getFirst(), 0).fire());
        screen.act(() -> ((CheckMenuItem) item(menus.getLast(), 0)).setSelected(true));
        assertThat(Screen.on(() -> list.getItems().size())).isGreaterThan(count);
        assertThat(words(".finding-heading")).isNotEmpty();
    }

    private static MenuItem item(Node menu, int place) {
        return ((MenuButton) menu).getItems().get(place);
    }

    @Test
    void aCopiedPictureIsRefusedInASentence() {
        copy(content -> content.putImage(new WritableImage(4, 4)));
        screen.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(model.notices()).singleElement().asString().contains("picture");
    }

    private void copy(Consumer<ClipboardContent> what) {
        screen.act(() -> {
            var content = new ClipboardContent();
            what.accept(content);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private List<Node> all(String selector) {
        return Screen.on(() -> List.copyOf(view.lookupAll(selector)));
    }

    private List<String> words(String selector) {
        return all(selector).stream().map(node -> ((Labeled) node).getText()).toList();
    }
}
