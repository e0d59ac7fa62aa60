package parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import parallax.collation.token.Sigil;
import parallax.entity.Entity;
import parallax.entity.EntityType;
import parallax.session.NamingEdit;
import parallax.session.OpenStories;
import parallax.ui.reader.Screen;
import parallax.ui.theme.Theme;
import parallax.work.DirectRunner;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Several stories in one window.
class StoriesTest {
    private static final Path BRIDGE = Path.of("seeds", "harbour-bridge").toAbsolutePath();
    private static final Path RATES = Path.of("seeds", "rate-decision").toAbsolutePath();

    private final WindowViewModel model = Screen.on(() -> Unmodelled.window(new DirectRunner()));
    private final Models models = Screen.on(() -> Nameless.models(model));
    private final Theme theme = Screen.on(Theme::new);
    private final MainView view =
            Screen.on(() -> new MainView(models, new Preferences(theme), Optional.of(BRIDGE)));
    private final Screen screen = Screen.showing(() -> view);

    @BeforeEach
    void openTwoStories() {
        screen.act(() -> {
            theme.dress(view.getScene());
            view.serve(view.getScene());
            model.open(List.of(RATES, BRIDGE));
        });
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void articlesOfTwoEventsAreTwoStoriesAndTheReaderIsTold() {
        assertThat(sizes()).containsExactly(5, 4);
        assertThat(shown()).hasSize(5);
        var notice = Screen.on(() -> model.notices().getFirst());
        assertThat(notice.text()).startsWith("9 articles tell of 2 events");
        screen.act(notice.offer().orElseThrow().action());
        assertThat(sizes()).containsExactly(9);
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(sizes()).containsExactly(5, 4);
    }

    @Test
    void aClickOnAStoryReadsIt() {
        var rows = all(".story-row");
        assertThat(rows).hasSize(2);
        screen.click(rows.get(1), new Point2D(20, 20));
        assertThat(shown()).hasSize(4).contains("ledger-wire.txt");
        assertThat(all(".story-row.shown")).hasSize(1);
    }

    @Test
    void aRightClickOffersWhatCanBeDoneWithAStory() {
        screen.rightClick(all(".story-row").get(1), new Point2D(20, 20));
        assertThat(menu()).containsExactly("Rename…", "Merge into", "Close story");
    }

    @Test
    void aRightClickOffersWhatCanBeDoneWithAnArticle() {
        screen.rightClick(all(".article-row").get(1), new Point2D(20, 10));
        assertThat(menu()).containsExactly("Move to", "Close");
    }

    /// What the menu that is open offers.
    private static List<String> menu() {
        return Screen.on(() ->
                Window.getWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                        .map(MenuItem::getText)
                        .toList());
    }

    @Test
    void anArticleIsDraggedOntoAnotherStory() {
        var article = all(".article-row").getFirst();
        var story = all(".story-row").get(1);
        var from = new Point2D(40, 12);
        var to = Screen.on(() -> article.sceneToLocal(story.localToScene(40, 30)));
        screen.draw(article, from, to);
        assertThat(sizes()).containsExactly(4, 5);
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(sizes()).containsExactly(5, 4);
    }

    @Test
    void eachStoryKeepsItsColumnsAndWhatWasMendedInIt() {
        screen.act(() -> {
            model.hide(new Sigil(0));
            model.move(new Sigil(4), 0);
        });
        var bridge = shown();
        var day = new Entity.Key(EntityType.DATE, "Tuesday", Optional.of("2025-03-11"));
        screen.act(() -> models.names().edit(new NamingEdit.Rename(day, "the day")));
        screen.act(() -> model.read(number(1)));
        assertThat(shown()).hasSize(4);
        screen.act(() -> model.read(number(0)));
        assertThat(shown()).isEqualTo(bridge).hasSize(4);
    }

    /// What is taken back is seen: its story is read again.
    @Test
    void takingBackLeadsToTheStoryItWasDoneIn() {
        screen.act(() -> model.hide(new Sigil(0)));
        screen.act(() -> model.read(number(1)));
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(shown()).hasSize(5).contains("coastal-wire.txt");
    }

    @Test
    void storiesAreMergedSplitRenamedAndClosedAndAllOfItTakenBack() {
        var before = stories();
        var edits = new StoryEdits(model);
        screen.act(() -> edits.merge(number(1), number(0)));
        assertThat(sizes()).containsExactly(9);
        screen.act(() -> edits.move(List.of(stories().articles().getFirst().origin()), 0));
        assertThat(sizes()).containsExactly(8, 1);
        screen.act(() -> edits.rename(number(0), "Everything"));
        assertThat(words(".story-row-title")).contains("Everything");
        screen.act(() -> edits.close(number(0)));
        assertThat(sizes()).containsExactly(1);
        for (int i = 0; i < 4; i++) {
            screen.press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(stories().all()).isEqualTo(before.all());
        assertThat(shown()).hasSize(5);
    }

    @Test
    void aSavedSessionHasAllStories(@org.junit.jupiter.api.io.TempDir Path folder) {
        screen.act(() -> {
            new StoryEdits(model).rename(number(1), "The vote");
            model.read(number(1));
            models.kept().save(folder.resolve("two.parallax"));
        });
        assertThat(Screen.on(() -> models.kept().isChanged())).isFalse();
        screen.act(() -> model.read(number(0)));
        assertThat(Screen.on(() -> models.kept().isChanged())).isFalse();
        var other = Screen.on(() -> Nameless.models(Unmodelled.window(new DirectRunner())));
        Screen.on(() -> {
            other.kept().open(folder.resolve("two.parallax"));
            return true;
        });
        var opened = Screen.on(() -> other.window().storiesProperty().get());
        assertThat(opened.shownStory().orElseThrow().story().title()).isEqualTo("The vote");
        assertThat(opened.articles()).hasSize(9);
    }

    private int number(int place) {
        return model.storiesProperty().get().all().get(place).number();
    }

    private OpenStories stories() {
        return Screen.on(() -> model.storiesProperty().get());
    }

    private List<Integer> sizes() {
        return stories().all().stream().map(story -> story.articles().size()).toList();
    }

    private List<String> shown() {
        return Screen.on(() -> Shown.in(model));
    }

    private List<Node> all(String style) {
        return Screen.on(() -> List.copyOf(view.lookupAll(style)));
    }

    private List<String> words(String style) {
        return all(style).stream().map(node -> ((Labeled) node).getText()).toList();
    }
}
