package parallax.ui.overview;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableSet;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import parallax.collation.token.Sigil;
import parallax.highlight.Role;
import parallax.session.Statement;
import parallax.ui.theme.ArticleColors;

import java.util.Optional;
import java.util.OptionalInt;

/// Who says what: a row for each statement, a column for each article, blank where it is left out.
/// A click, or Enter, shows a version where it stands.
public final class PassagesView extends BorderPane {
    private final GridActions actions;
    private final ObservableSet<Role> roles;
    private final ObjectProperty<ShownGrid> shown =
            new SimpleObjectProperty<>(this, "shown", ShownGrid.EMPTY);
    private final ObjectProperty<OptionalInt> chosen =
            new SimpleObjectProperty<>(this, "chosen", OptionalInt.empty());
    private final ObjectProperty<Filter> filter =
            new SimpleObjectProperty<>(this, "filter", new Filter.All());
    private final FilterBar filters = new FilterBar(filter);
    private final HBox names = new HBox();
    private final ListView<Statement> list = new ListView<>();
    private final Label none = new Label();
    private int column;

    /// @param roles which are tinted
    public PassagesView(ObservableSet<Role> roles, GridActions actions) {
        this.roles = roles;
        this.actions = actions;
        build();
        bind();
    }

    public ObjectProperty<ShownGrid> shownProperty() {
        return shown;
    }

    /// Number of the cluster that is chosen in the columns.
    public ObjectProperty<OptionalInt> chosenProperty() {
        return chosen;
    }

    /// Gives the keyboard to the grid.
    public void takeFocus() {
        list.requestFocus();
    }

    private void build() {
        getStyleClass().add("passages-view");
        names.getStyleClass().add("statement-names");
        names.setSpacing(GridMeasures.GAP);
        none.getStyleClass().add("statement-none");
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new RowCell());
        var grid = new BorderPane(list);
        grid.setTop(names);
        grid.minWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> GridMeasures.narrowest(shown.get().grid().articles().size()),
                                shown));
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(filters);
        setCenter(scroll);
    }

    private void bind() {
        shown.subscribe(this::showArticles);
        filter.subscribe(this::showStatements);
        list.widthProperty().subscribe(this::showNames);
        list.widthProperty().subscribe(list::refresh);
        roles.subscribe(list::refresh);
        chosen.subscribe(list::refresh);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.getSelectionModel().selectedIndexProperty().subscribe(list::refresh);
    }

    private void showArticles() {
        var articles = shown.get().grid().articles();
        boolean isLost =
                switch (filter.get()) {
                    case Filter.OnlyIn(var article) -> !articles.contains(article);
                    case Filter.LeftOutBy(var article) -> !articles.contains(article);
                    case Filter.All _, Filter.InAll _, Filter.InSome _, Filter.OnlyInOne _ -> false;
                };
        if (isLost) {
            filter.set(new Filter.All());
        }
        column = Math.clamp(column, 0, Math.max(0, articles.size() - 1));
        showNames();
        showStatements();
    }

    private void showStatements() {
        filters.show(shown.get());
        none.setText(
                OverviewWords.say(shown.get().grid().articles().size() < 2 ? "alone" : "none"));
        list.getItems().setAll(filter.get().of(shown.get().grid()));
    }

    private void showNames() {
        names.getChildren().clear();
        var space = new Region();
        space.setMinWidth(measures().label());
        names.getChildren().add(space);
        for (Sigil article : shown.get().grid().articles()) {
            var badge = new Label(article.toString());
            badge.getStyleClass()
                    .setAll("label", "article-badge", ArticleColors.of(article.index()));
            var name = new Label(shown.get().name(article), badge);
            name.getStyleClass().add("statement-article");
            name.setMinWidth(measures().cell());
            name.setMaxWidth(measures().cell());
            names.getChildren().add(name);
        }
    }

    private GridMeasures measures() {
        return GridMeasures.of(list.getWidth(), shown.get().grid().articles().size());
    }

    private void press(KeyEvent event) {
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (!isPlain) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> go(-1, event);
            case RIGHT -> go(1, event);
            case ENTER -> {
                currentCell();
                event.consume();
            }
            default -> {}
        }
    }

    private void go(int by, KeyEvent event) {
        column = Math.clamp(column + by, 0, Math.max(0, shown.get().grid().articles().size() - 1));
        list.refresh();
        event.consume();
    }

    private void currentCell() {
        var articles = shown.get().grid().articles();
        var statement =
                Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                        .filter(_ -> column < articles.size());
        statement.ifPresent(
                one -> one.cell(articles.get(column)).ifPresent(cell -> actions.open(one, cell)));
    }

    private final class RowCell extends ListCell<Statement> {
        RowCell() {
            getStyleClass().add("statement-list-cell");
        }

        @Override
        protected void updateItem(@Nullable Statement statement, boolean empty) {
            super.updateItem(statement, empty);
            setGraphic(statement == null || empty ? null : row(statement));
        }

        private StatementRow row(Statement statement) {
            var current =
                    getIndex() == list.getSelectionModel().getSelectedIndex()
                            ? OptionalInt.of(column)
                            : OptionalInt.empty();
            return new StatementRow(
                    statement,
                    new StatementRow.Setting(shown.get(), measures(), roles, current, chosen.get()),
                    actions);
        }
    }
}
