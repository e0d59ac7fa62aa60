package parallax.ui.stories;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import parallax.article.ArticleNames;
import parallax.article.Origin;
import parallax.collation.token.Sigil;
import parallax.session.OpenStories;
import parallax.session.Session;
import parallax.ui.control.OnceSeen;
import parallax.ui.control.Tip;
import parallax.ui.notice.Words;
import parallax.ui.theme.ArticleColors;

import java.util.List;
import java.util.Optional;

/// The story at the left: its title, its articles with their letters and colours, and a place to
/// drop more.
public final class ArticleList extends VBox {
    private static final double ROW_HEIGHT = 31;
    private static final int FEWEST_ROWS = 2;

    private final ObservableValue<Session> session;
    private final ObservableValue<Boolean> sample;
    private final ArticleListActions actions;
    private final Label kind = new Label();
    private final Label title = new Label();
    private final Label summary = new Label();
    private final DraggedArticles dragged = new DraggedArticles();
    private final LinkList links;
    private final HBox keeping;
    private final Button save;
    private final ListView<Sigil> rows = new ListView<>();

    private final StoryList stories;
    private final Choices choices;

    /// What the reader can do with the stories and their articles.
    ///
    /// @param stories all that are open
    public record Choices(
            ObservableValue<OpenStories> stories,
            StoriesActions storiesActions,
            ArticleListActions actions) {}

    /// @param session the story that is read
    public ArticleList(
            ObservableValue<Session> session,
            ObservableValue<Boolean> sample,
            LinkList links,
            Choices choices) {
        this.choices = choices;
        actions = choices.actions();
        stories = new StoryList(choices.stories(), choices.storiesActions(), dragged);
        this.links = links;
        save = button("session.save", actions::save);
        keeping = new HBox(save, button("export", actions::export));
        keeping.getStyleClass().add("list-buttons");
        save.managedProperty().bind(save.visibleProperty());
        this.session = session;
        this.sample = sample;
        build();
        session.subscribe(this::showSession);
        sample.subscribe(this::showSession);
        showSession();
    }

    private void build() {
        getStyleClass().add("article-list");
        kind.getStyleClass().add("list-caption");
        title.getStyleClass().add("story-title");
        title.setWrapText(true);
        summary.getStyleClass().add("list-small");
        summary.setWrapText(true);
        var articles = new Label(Words.of("list.articles"));
        articles.getStyleClass().add("list-caption");
        var story = new VBox(kind, title, summary);
        story.getStyleClass().add("story");
        story.managedProperty().bind(story.visibleProperty());
        story.visibleProperty().bind(stories.visibleProperty().not());
        VBox.setVgrow(stories, Priority.ALWAYS);
        rows.getStyleClass().add("article-rows");
        rows.setCellFactory(_ -> new ArticleCell());
        rows.setOnKeyPressed(this::pressed);
        rows.setMinHeight(FEWEST_ROWS * ROW_HEIGHT);
        rows.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var rest = new Region();
        VBox.setVgrow(rest, Priority.ALWAYS);
        getChildren().setAll(stories, story, articles, rows, rest, links, keeping, dropHint());
        OnceSeen.in(this);
    }

    /// Puts the last sessions above the buttons, while nothing of the reader's own is open.
    public ArticleList with(RecentList recent) {
        recent.managedProperty().bind(recent.visibleProperty());
        sample.subscribe(recent::setVisible);
        getChildren().add(getChildren().indexOf(keeping), recent);
        return this;
    }

    private static Button button(String key, Runnable action) {
        var button = new Button(Words.of(key));
        Tip.on(button, Words.of(key + ".tip"));
        button.getStyleClass().add("small");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private Button dropHint() {
        var hint = new Button(Words.of("list.drop") + "\n" + Words.of("list.drop.kinds"));
        hint.getStyleClass().setAll("drop-hint");
        hint.setMaxWidth(Double.MAX_VALUE);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.setWrapText(true);
        hint.setOnAction(_ -> actions.open());
        return hint;
    }

    private void showSession() {
        var now = session.getValue();
        int words = now.comparison().words();
        kind.setText(Words.of(sample.getValue() ? "list.sample" : "list.story"));
        save.setVisible(!sample.getValue() && !now.isEmpty());
        title.setText(now.comparison().story().title());
        summary.setText(Words.of("list.summary", now.articles().size(), words));
        rows.getItems().setAll(now.sigils());
        rows.setPrefHeight(now.articles().size() * ROW_HEIGHT + 2);
        rows.setMaxHeight(rows.getPrefHeight());
        rows.refresh(); // an article may be hidden that has the same sigil
    }

    /// A row, made when it comes into view: there may be thousands of articles.
    private final class ArticleCell extends ListCell<Sigil> {
        ArticleCell() {
            setPrefWidth(0); // as wide as the list: a long name is cut, and the eye stays in view
            // The cell, not its row: a row is made anew when its cell is selected.
            setOnContextMenuRequested(event ->
                    sigil().ifPresent(sigil ->
                            menu(sigil).show(this, event.getScreenX(), event.getScreenY())));
            dragged.from(
                    this,
                    () ->
                            sigil().map(ArticleList.this::selected)
                                    .map(ArticleList.this::origins)
                                    .orElse(List.of()));
        }

        private Optional<Sigil> sigil() {
            return Optional.ofNullable(getItem());
        }

        @Override
        protected void updateItem(@Nullable Sigil sigil, boolean empty) {
            super.updateItem(sigil, empty);
            setGraphic(sigil == null || empty ? null : row(session.getValue(), sigil));
        }
    }

    private void pressed(KeyEvent event) {
        var selected = Optional.ofNullable(rows.getSelectionModel().getSelectedItem());
        selected.ifPresent(sigil -> {
            boolean isShown = session.getValue().columns().contains(sigil);
            switch (event.getCode()) {
                case ENTER -> go(sigil, isShown);
                case SPACE -> flip(sigil, isShown);
                case DELETE -> actions.close(selected(sigil));
                default -> {}
            }
        });
    }

    private HBox row(Session now, Sigil sigil) {
        var article = now.comparison().article(sigil);
        boolean isShown = now.columns().contains(sigil);
        var badge = new Label(sigil.toString());
        badge.getStyleClass().addAll("article-badge", ArticleColors.of(sigil.index()));
        badge.setMinWidth(Region.USE_PREF_SIZE);
        var name = new Label(ArticleNames.of(article));
        name.getStyleClass().add("article-name");
        Tip.on(name, article.title() + "\n" + article.origin().name());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(badge, name, eye(sigil, isShown));
        row.getStyleClass().add(isShown ? "article-row" : "article-row-hidden");
        row.setAccessibleText(sigil + " " + name.getText());
        row.setOnMouseClicked(event -> {
            boolean isChoosing = event.isShortcutDown() || event.isShiftDown();
            if (event.getButton() == MouseButton.PRIMARY
                    && event.isStillSincePress()
                    && !isChoosing) {
                go(sigil, isShown);
            }
        });
        return row;
    }

    /// All that are selected, if the article is one of them; else it alone.
    private List<Sigil> selected(Sigil sigil) {
        var selected = List.copyOf(rows.getSelectionModel().getSelectedItems());
        return selected.contains(sigil) ? selected : List.of(sigil);
    }

    private List<Origin> origins(List<Sigil> sigils) {
        var comparison = session.getValue().comparison();
        return sigils.stream().map(sigil -> comparison.article(sigil).origin()).toList();
    }

    private ContextMenu menu(Sigil sigil) {
        var articles = selected(sigil);
        var stories = choices.stories().getValue();
        var move = new Menu(Words.of("list.move"));
        var own = new MenuItem(Words.of("list.move.own", articles.size()));
        own.setOnAction(_ -> move(articles, 0));
        own.setDisable(articles.size() == rows.getItems().size());
        move.getItems().add(own);
        move.getItems().addAll(StoryMenu.items(stories, stories.shown(), to -> move(articles, to)));
        var close = new MenuItem(Words.of("list.close"));
        close.setOnAction(_ -> actions.close(articles));
        return new ContextMenu(move, close);
    }

    private void move(List<Sigil> articles, int story) {
        choices.storiesActions().move(origins(articles), story);
    }

    private void go(Sigil sigil, boolean isShown) {
        if (!isShown) {
            actions.show(sigil);
        }
        actions.goTo(sigil);
    }

    private Button eye(Sigil sigil, boolean isShown) {
        var icon = new Region();
        icon.getStyleClass().add(isShown ? "eye-icon" : "eye-off-icon");
        var eye = new Button("", icon);
        eye.getStyleClass().setAll("quiet-button");
        eye.setAccessibleText(Words.of(isShown ? "list.hide" : "list.show"));
        Tip.on(eye, eye.getAccessibleText());
        eye.setFocusTraversable(false); // Space does the same in the list
        eye.setOnAction(_ -> flip(sigil, isShown));
        return eye;
    }

    private void flip(Sigil sigil, boolean isShown) {
        if (isShown) {
            actions.hide(sigil);
        } else {
            actions.show(sigil);
        }
    }
}
