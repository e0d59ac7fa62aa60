package parallax.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import parallax.article.ArticleNames;
import parallax.article.Cut;
import parallax.collation.passage.Cluster;
import parallax.collation.token.Sigil;
import parallax.highlight.Base;
import parallax.session.Note;
import parallax.session.Session;
import parallax.settings.RecentSessions;
import parallax.text.Span;
import parallax.ui.audit.ArticlePanel;
import parallax.ui.control.OnceSeen;
import parallax.ui.control.Sheet;
import parallax.ui.drop.DropZone;
import parallax.ui.notice.NoticeBar;
import parallax.ui.reader.Column;
import parallax.ui.reader.ColumnActions;
import parallax.ui.reader.ColumnsView;
import parallax.ui.sidebar.EntitySidebar;
import parallax.ui.sidebar.SidebarModel;
import parallax.ui.sidebar.StoryArticles;
import parallax.ui.stories.ArticleList;
import parallax.ui.stories.ArticleListActions;
import parallax.ui.stories.LinkList;
import parallax.ui.stories.RecentList;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The whole window: bar, list of articles, columns, status line, and the drop zone over them.
public final class MainView extends StackPane {
    private static final int COLUMN_KEYS = 9;

    private final WindowViewModel model;
    private final NamingModel names;
    private final SidebarModel sidebar = new SidebarModel();
    private final EntitySidebar entities;
    private final SearchModel search;
    private final FindingsModel findings;
    private final SearchField searchField;
    private final ObservableList<Column> columns = FXCollections.observableArrayList();
    private final ColumnsView columnsView = new ColumnsView(columns, new ActionsOnColumns());
    private final Centre centre;
    private final ShownColumns shown;
    private final Sheet keys = KeySheet.make();
    private final Sheet settings;
    private final Sheet about = AboutSheet.make();
    private final History history;
    private final ArticleAudit audit;
    private final Sidebar side;
    private final FindingsDesk desk;
    private final SessionDesk sessions;
    private final Taker taker;
    private final DropZone dropZone;
    private final OpenDialog openDialog;
    private final EmptyState emptyState;
    private final ArticleList articleList;

    /// @param sampleFolder where the sample story is, if it is there
    public MainView(Models models, Preferences preferences, Optional<Path> sampleFolder) {
        model = models.window();
        history = model.history();
        names = models.names();
        search = models.search();
        findings = models.findings();
        entities =
                new EntitySidebar(
                        sidebar,
                        names.namingProperty(),
                        model.sessionProperty().map(MainView::articles),
                        new NameActions(models, sidebar, history));
        audit = new ArticleAudit(model, columnsView.focusedColumnProperty(), history);
        desk =
                new FindingsDesk(
                        models, columnsView, history, () -> tabProperty().set(CentreTab.COLUMNS));
        side =
                new Sidebar(
                        entities,
                        desk.panel(),
                        new ArticlePanel(
                                audit.shownProperty(),
                                columnsView.cutsShownProperty(),
                                audit::putBack),
                        history);
        side.count(findings.findingsProperty());
        desk.serve(columnsView, () -> sidebarTabProperty().set(SidebarTab.FINDINGS));
        searchField = new SearchField(search, columnsView::takeFocus);
        centre = new Centre(models, columnsView);
        shown = new ShownColumns(columns, columnsView, centre.tabProperty());
        models.kept().follow(shown);
        sessions = new SessionDesk(models, this);
        taker = new Taker(model, sessions, columnsView);
        dropZone = new DropZone(taker::goal);
        openDialog = new OpenDialog(this, sessions::open);
        emptyState =
                new EmptyState(
                        openDialog::openFiles,
                        taker::paste,
                        sampleFolder.map(folder -> () -> model.openSample(folder)));
        articleList = articleList(models.kept());
        model.links().subscribe(this::showSession);
        settings = SettingsSheet.make(preferences);
        preferences.apply(model, columnsView, desk.panel());
        build(preferences);
        bind();
    }

    private ArticleList articleList(KeptModel kept) {
        return new ArticleList(
                        model.sessionProperty(),
                        model.sampleProperty(),
                        new LinkList(model.links(), model::fetch),
                        new ArticleList.Choices(
                                model.storiesProperty(),
                                new StoryEdits(model),
                                new ActionsOnList()))
                .with(new RecentList(kept.recentProperty().map(RecentSessions::files), kept::open));
    }

    private void build(Preferences preferences) {
        getStyleClass().add("main-view");
        var middle = new BorderPane(new StackPane(centre, emptyState));
        middle.setTop(new NoticeBar(model.notices()));
        var window = new BorderPane(middle);
        var bar =
                new TopBar(model, preferences, columnsView)
                        .with(settings::flip, about::flip)
                        .with(searchField)
                        .with(centre.tabs())
                        .with("open", openDialog::openFiles)
                        .with("paste", taker::paste);
        window.setTop(new VBox(bar, new FirstSteps(model, preferences)));
        window.setLeft(articleList);
        window.setRight(side);
        window.setBottom(new StatusLine(model));
        getChildren().setAll(window, keys, settings, about, dropZone);
        OnceSeen.in(this);
    }

    private void bind() {
        model.sampleProperty().subscribe(history::clear);
        model.sessionProperty().subscribe(this::letGo);
        model.sessionProperty().subscribe(this::showSession);
        names.namingProperty().subscribe(this::showNames);
        model.sessionProperty().subscribe(this::showNames);
        sidebar.chosenProperty().subscribe(findings::letGo);
        findings.chosenProperty().subscribe(this::lightUp);
        sidebar.chosenProperty().subscribe(this::lightUp);
        sidebar.currentProperty().subscribe(this::lightUp);
        sidebar.currentProperty()
                .subscribe(current ->
                        current.ifPresent(one -> show(new Sigil(one.article()), one.span())));
        search.hitsProperty().subscribe(this::showHits);
        sidebar.focusedProperty()
                .bind(
                        columnsView
                                .focusedColumnProperty()
                                .map(focused -> focused.map(Sigil::index)));
        columnsView.setOnPicked(this::reveal);
        showSession();
    }

    private static StoryArticles articles(Session session) {
        return new StoryArticles(
                session.articles(), session.articles().stream().map(ArticleNames::of).toList());
    }

    private void showNames() {
        var columns = model.sessionProperty().get().columns().stream().map(Sigil::index).toList();
        sidebar.show(names.namingProperty().get(), columns);
    }

    private void showHits(SearchModel.Hits hits) {
        columnsView.hitsProperty().set(LitPlaces.of(hits));
        hits.current().ifPresent(hit -> show(hit.article(), hit.span()));
    }

    private void show(Sigil article, Span place) {
        inColumns(() -> columnsView.show(article, place));
    }

    private void inColumns(Runnable movement) {
        centre.tabProperty().set(CentreTab.COLUMNS);
        movement.run();
    }

    private void lightUp() {
        var session = model.sessionProperty().get();
        columnsView
                .litProperty()
                .set(
                        findings.chosenProperty()
                                .get()
                                .map(finding -> LitPlaces.of(finding, session))
                                .orElseGet(() ->
                                        LitPlaces.of(
                                                sidebar.chosenProperty().get(),
                                                sidebar.currentProperty().get())));
    }

    /// The clusters of another comparison have other numbers; what is known of the same articles
    /// later on may join the chosen one to another.
    private void letGo(Session before, Session now) {
        var chosen = columnsView.chosenProperty().get();
        if (chosen.isPresent() && !before.comparison().equals(now.comparison())) {
            var kept =
                    before.articles().equals(now.articles())
                            ? before.comparison()
                                    .collation()
                                    .cluster(chosen.getAsInt())
                                    .flatMap(now.comparison().collation()::successor)
                            : Optional.<Cluster>empty();
            columnsView
                    .chosenProperty()
                    .set(
                            kept.map(cluster -> OptionalInt.of(cluster.number()))
                                    .orElse(OptionalInt.empty()));
        }
    }

    private void showSession() {
        var session = model.sessionProperty().get();
        shown.show(session);
        emptyState.setVisible(session.isEmpty());
        articleList.setVisible(!session.isEmpty() || !model.links().isEmpty());
        articleList.setManaged(articleList.isVisible());
        centre.setVisible(!session.isEmpty());
        side.setVisible(!session.isEmpty());
        side.setManaged(!session.isEmpty());
    }

    /// Takes drops and keys anywhere in `scene`.
    public void serve(Scene scene) {
        dropZone.serve(scene);
        var shortcuts = new Shortcuts(scene);
        for (int place = 0; place < COLUMN_KEYS; place++) {
            int column = place;
            shortcuts.on(
                    "Shortcut+" + (place + 1),
                    () -> inColumns(() -> columnsView.focusColumn(column)));
        }
        shortcuts
                .on("Shortcut+O", openDialog::openFiles)
                .on("Shortcut+Shift+O", openDialog::openFolder)
                .on("Shortcut+S", sessions::save)
                .on("Shortcut+Shift+S", sessions::saveAs)
                .on("Shortcut+E", sessions::export)
                .on("Shortcut+V", taker::paste)
                .on("Shortcut+P", centre::flip)
                .on("Shortcut+F", searchField::begin)
                .on("F1", keys::flip)
                .on("Shortcut+Comma", settings::flip)
                .on("F2", () -> inColumns(columnsView.stepper()::nextShared))
                .on("Shift+F2", () -> inColumns(columnsView.stepper()::previousShared))
                .on("F3", () -> inColumns(columnsView.stepper()::nextDifference))
                .on("Shift+F3", () -> inColumns(columnsView.stepper()::previousDifference))
                .on("F4", sidebar::next)
                .on("Shift+F4", sidebar::previous)
                .on("Shortcut+Z", history::undo)
                .on("Shortcut+Shift+Z", history::redo)
                .on("Shortcut+Y", history::redo)
                .on("Shortcut+L", () -> flip(columnsView.lockedProperty()))
                .on("Shortcut+Plus", () -> zoom(1))
                .on("Shortcut+Equals", () -> zoom(1))
                .on("Shortcut+Minus", () -> zoom(-1))
                .on("Esc", () -> columnsView.chosenProperty().set(OptionalInt.empty()));
    }

    /// Chooses whom a place of an article names, in UTF-16 units of its body, if anyone.
    public void reveal(Sigil article, int offset) {
        sidebar.reveal(article.index(), offset);
    }

    /// Opens sessions, and articles beside what is open.
    public void open(List<Path> paths) {
        sessions.open(paths);
    }

    /// Keeps what is open in `place`, a moment after each change, to be found after a crash.
    public void keepAt(Path place) {
        sessions.keepAt(place);
    }

    /// Adds a note of the reader's; it can be taken back.
    public void addNote(Note note) {
        desk.edits().add(note);
    }

    /// What stands in the middle of the window.
    public ObjectProperty<CentreTab> tabProperty() {
        return centre.tabProperty();
    }

    /// What stands at the right of the window.
    public ObjectProperty<SidebarTab> sidebarTabProperty() {
        return side.tabProperty();
    }

    /// The columns, for a caller that scrolls or chooses in them.
    public ColumnsView columnsView() {
        return columnsView;
    }

    private static void flip(BooleanProperty property) {
        property.set(!property.get());
    }

    private void zoom(int steps) {
        var typeface = columnsView.typefaceProperty();
        typeface.set(typeface.get().grown(steps));
    }

    private final class ActionsOnColumns implements ColumnActions {
        @Override
        public void compareWith(Column column) {
            model.compareWith(new Base.One(column.sigil()));
        }

        @Override
        public void putBack(Column column, Cut cut) {
            audit.putBack(column.article(), cut);
        }

        @Override
        public void cut(Column column, int paragraph) {
            audit.cut(column.article(), paragraph);
        }

        @Override
        public void note(Column column, Span passage, Point2D screen) {
            desk.edits().write(column.article(), passage, screen);
        }

        @Override
        public void hide(Column column) {
            model.hide(column.sigil());
        }

        @Override
        public void close(Column column) {
            model.close(column.sigil());
        }

        @Override
        public void move(Column column, int index) {
            model.move(column.sigil(), index);
        }
    }

    private final class ActionsOnList implements ArticleListActions {
        @Override
        public void goTo(Sigil article) {
            MainView.this.show(article, new Span(0, 1));
        }

        @Override
        public void hide(Sigil article) {
            model.hide(article);
        }

        @Override
        public void show(Sigil article) {
            model.show(article);
        }

        @Override
        public void close(List<Sigil> articles) {
            model.close(articles);
        }

        @Override
        public void open() {
            openDialog.openFiles();
        }

        @Override
        public void export() {
            sessions.export();
        }

        @Override
        public void save() {
            sessions.save();
        }
    }
}
