package parallax.ui.stories;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import parallax.article.Article;
import parallax.session.OpenStories;
import parallax.session.OpenStory;
import parallax.ui.control.RenamePopOver;
import parallax.ui.control.Tip;
import parallax.ui.notice.Words;
import parallax.ui.theme.ArticleColors;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The stories that are open, where there are several: a click reads one; articles and whole
/// stories can be dragged onto another.
final class StoryList extends VBox {
    private static final int MOST_DOTS = 10;
    private static final double ROW_HEIGHT = 74;
    private static final double CAPTION = 32;
    private static final double FILTERED = 72;

    /// So many stories are seen at a glance.
    private static final int FEW = 8;

    private static final int MOST_ROWS = 5;
    private static final int FEWEST_ROWS = 2;

    private final ObservableValue<OpenStories> stories;
    private final StoriesActions actions;
    private final DraggedArticles dragged;
    private final Label caption = new Label();
    private final TextField filter = new TextField();
    private final ListView<OpenStory> rows = new ListView<>();

    StoryList(
            ObservableValue<OpenStories> stories, StoriesActions actions, DraggedArticles dragged) {
        this.stories = stories;
        this.actions = actions;
        this.dragged = dragged;
        getStyleClass().add("story-list");
        caption.getStyleClass().add("list-caption");
        rows.getStyleClass().add("story-rows");
        rows.setCellFactory(_ -> new StoryCell());
        rows.setOnKeyPressed(this::pressed);
        rows.setFixedCellSize(ROW_HEIGHT);
        VBox.setVgrow(rows, Priority.ALWAYS);
        filter.setPromptText(Words.of("list.filter"));
        filter.managedProperty().bind(filter.visibleProperty());
        filter.textProperty().subscribe(() -> show(stories.getValue()));
        getChildren().setAll(caption, filter, rows);
        managedProperty().bind(visibleProperty());
        stories.subscribe(this::show);
    }

    private void show(OpenStories now) {
        setVisible(now.all().size() > 1);
        caption.setText(Words.of("list.stories", now.all().size()));
        int count = now.all().size();
        filter.setVisible(count > FEW);
        var found = now.all().stream().filter(this::isFound).toList();
        rows.getItems().setAll(found);
        rows.setPrefHeight(Math.min(MOST_ROWS, count) * ROW_HEIGHT + 2);
        rows.setMinHeight(Math.min(FEWEST_ROWS, count) * ROW_HEIGHT);
        rows.setMaxHeight(count * ROW_HEIGHT + 2);
        setMaxHeight(count * ROW_HEIGHT + (filter.isVisible() ? FILTERED : CAPTION));
        now.shownStory()
                .ifPresent(shown -> {
                    int place = found.indexOf(shown);
                    if (place >= 0) {
                        rows.getSelectionModel().clearAndSelect(place);
                        keepInView(place);
                    }
                });
    }

    /// Whether its title or a headline has the words that the reader looks for.
    private boolean isFound(OpenStory story) {
        var words = filter.isVisible() ? filter.getText().strip().toLowerCase(Locale.ROOT) : "";
        return Stream.concat(
                        Stream.of(story.story().title()),
                        story.articles().stream().map(Article::title))
                .anyMatch(title -> title.toLowerCase(Locale.ROOT).contains(words));
    }

    /// The one that is read is in view, and the list doesn't jump if it is already.
    private void keepInView(int place) {
        boolean isInView =
                rows.lookupAll(".list-cell").stream()
                        .map(node -> (ListCell<?>) node)
                        .anyMatch(cell ->
                                cell.getIndex() == place
                                        && !cell.isEmpty()
                                        && cell.getLayoutY() >= 0
                                        && cell.getLayoutY() + ROW_HEIGHT <= rows.getHeight());
        if (!isInView) {
            rows.scrollTo(Math.max(0, place - 1));
        }
    }

    private void pressed(KeyEvent event) {
        Optional.ofNullable(rows.getSelectionModel().getSelectedItem())
                .ifPresent(story -> {
                    switch (event.getCode()) {
                        case ENTER, SPACE -> actions.read(story.number());
                        case DELETE -> actions.close(story.number());
                        default -> {}
                    }
                });
    }

    /// A row, made when it comes into view: there may be hundreds of stories.
    private final class StoryCell extends ListCell<OpenStory> {
        StoryCell() {
            setPrefWidth(0); // as wide as the list: a long title is cut
            // The cell, not its row: a row is made anew when its cell is selected.
            setOnContextMenuRequested(event ->
                    story().ifPresent(story ->
                            menu(story, this).show(this, event.getScreenX(), event.getScreenY())));
            dragged.from(
                    this,
                    () ->
                            story().stream()
                                    .flatMap(story -> story.articles().stream())
                                    .map(Article::origin)
                                    .toList());
            dragged.to(
                    this,
                    articles -> story().ifPresent(story -> actions.move(articles, story.number())));
        }

        private Optional<OpenStory> story() {
            return Optional.ofNullable(getItem());
        }

        @Override
        protected void updateItem(@Nullable OpenStory story, boolean empty) {
            super.updateItem(story, empty);
            setGraphic(story == null || empty ? null : row(story));
        }
    }

    private Region row(OpenStory story) {
        var title = new Label(story.story().title());
        title.getStyleClass().add("story-row-title");
        title.setWrapText(true);
        Tip.on(title, title.getText());
        var summary = new Label(StoryWords.summary(story.story()));
        summary.getStyleClass().add("list-small");
        var row = new VBox(title, summary, dots(story.articles().size()));
        row.getStyleClass().add("story-row");
        if (story.number() == stories.getValue().shown()) {
            row.getStyleClass().add("shown");
        }
        row.setAccessibleText(title.getText() + ", " + summary.getText());
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                actions.read(story.number());
            }
        });
        return row;
    }

    private static HBox dots(int articles) {
        var dots = new HBox();
        dots.getStyleClass().add("story-dots");
        IntStream.range(0, Math.min(articles, MOST_DOTS))
                .forEach(article -> {
                    var dot = new Region();
                    dot.getStyleClass().addAll("story-dot", ArticleColors.of(article));
                    dots.getChildren().add(dot);
                });
        if (articles > MOST_DOTS) {
            var more = new Label("+" + (articles - MOST_DOTS));
            more.getStyleClass().add("story-more");
            dots.getChildren().add(more);
        }
        return dots;
    }

    private ContextMenu menu(OpenStory story, Region row) {
        int number = story.number();
        var rename = new MenuItem(Words.of("stories.rename"));
        rename.setOnAction(_ ->
                RenamePopOver.show(
                        story.story().title(),
                        Words.of("stories.rename.prompt"),
                        row,
                        name -> actions.rename(number, name)));
        var merge = new Menu(Words.of("stories.merge"));
        merge.getItems()
                .setAll(
                        StoryMenu.items(
                                stories.getValue(), number, to -> actions.merge(number, to)));
        var close = new MenuItem(Words.of("stories.close"));
        close.setOnAction(_ -> actions.close(number));
        return new ContextMenu(rename, merge, close);
    }
}
