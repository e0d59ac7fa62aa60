package parallax.ui.stories;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import parallax.article.ArticleNames;
import parallax.collation.token.Sigil;
import parallax.session.Session;
import parallax.ui.notice.Words;
import parallax.ui.theme.ArticleColors;

import java.util.Optional;

/// The story at the left: its title, its articles with their letters and colours, and a place to
/// drop more.
public final class ArticleList extends VBox {
    private final ObservableValue<Session> session;
    private final ObservableValue<Boolean> sample;
    private final ArticleListActions actions;
    private final Label kind = new Label();
    private final Label title = new Label();
    private final Label summary = new Label();
    private final LinkList links;
    private final HBox keeping;
    private final Button save;
    private final ListView<Sigil> rows = new ListView<>();

    public ArticleList(
            ObservableValue<Session> session,
            ObservableValue<Boolean> sample,
            LinkList links,
            ArticleListActions actions) {
        this.links = links;
        save = button("session.save", actions::save);
        keeping = new HBox(save, button("export", actions::export));
        keeping.getStyleClass().add("list-buttons");
        save.managedProperty().bind(save.visibleProperty());
        this.session = session;
        this.sample = sample;
        this.actions = actions;
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
        rows.getStyleClass().add("article-rows");
        rows.setCellFactory(_ -> new ArticleCell());
        rows.setOnKeyPressed(this::pressed);
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().setAll(story, articles, rows, links, keeping, dropHint());
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
        button.setTooltip(new Tooltip(Words.of(key + ".tip")));
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
        rows.refresh(); // an article may be hidden that has the same sigil
    }

    /// A row, made when it comes into view: there may be thousands of articles.
    private final class ArticleCell extends ListCell<Sigil> {
        ArticleCell() {
            setPrefWidth(0); // as wide as the list: a long name is cut, and the eye stays in view
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
                case DELETE -> actions.close(sigil);
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
        name.setTooltip(new Tooltip(article.title() + "\n" + article.origin().name()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(badge, name, eye(sigil, isShown));
        row.getStyleClass().add(isShown ? "article-row" : "article-row-hidden");
        row.setAccessibleText(sigil + " " + name.getText());
        row.setOnMouseClicked(_ -> go(sigil, isShown));
        var close = new MenuItem(Words.of("list.close"));
        close.setOnAction(_ -> actions.close(sigil));
        var menu = new ContextMenu(close);
        row.setOnContextMenuRequested(
                event -> menu.show(row, event.getScreenX(), event.getScreenY()));
        return row;
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
        eye.setTooltip(new Tooltip(eye.getAccessibleText()));
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
