package parallax.ui.reader;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

import parallax.article.Article;
import parallax.article.Cut;
import parallax.collation.token.Sigil;
import parallax.highlight.Role;
import parallax.text.Span;
import parallax.ui.theme.Typeface;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The articles of a story side by side. What is chosen in one column is chosen in all; the columns
/// scroll in step while they are locked. Columns that stay when the list changes keep their place.
public final class ColumnsView extends Region {
    private final ObservableList<Column> columns;
    private final ColumnActions actions;
    private final ObservableSet<Role> shownRoles = FXCollections.observableSet(Role.values());
    private final ObjectProperty<OptionalInt> chosen =
            new SimpleObjectProperty<>(this, "chosen", OptionalInt.empty());
    private final ObjectProperty<Map<Sigil, Lit>> lit =
            new SimpleObjectProperty<>(this, "lit", Map.of());
    private final ObjectProperty<Map<Sigil, Lit>> hits =
            new SimpleObjectProperty<>(this, "hits", Map.of());
    private final ObjectProperty<Map<Sigil, List<MarginNote>>> notes =
            new SimpleObjectProperty<>(this, "notes", Map.of());
    private final ObjectProperty<Typeface> typeface =
            new SimpleObjectProperty<>(this, "typeface", Typeface.PLAIN);
    private final BooleanProperty cutsShown = new SimpleBooleanProperty(this, "cutsShown", false);
    private final LinkedScroll linked = new LinkedScroll();
    private final ColumnRow row = new ColumnRow();
    private final ScrollPane scroll = new ScrollPane(row);
    private final FocusedColumn focused = new FocusedColumn(row);
    private final Stepper stepper = new Stepper(this::focusedArticle);
    private PickListener onPicked = (_, _) -> {};
    private PickListener onNote = (_, _) -> {};
    private Optional<ArticleView> leader = Optional.empty();

    /// @param columns what to show, from left to right; may change at any time
    public ColumnsView(ObservableList<Column> columns, ColumnActions actions) {
        this.columns = columns;
        this.actions = actions;
        build();
        bind();
    }

    public ObservableSet<Role> shownRoles() {
        return shownRoles;
    }

    /// Number of the cluster that is chosen in all columns.
    public ObjectProperty<OptionalInt> chosenProperty() {
        return chosen;
    }

    /// The mentions to light up in each article.
    public ObjectProperty<Map<Sigil, Lit>> litProperty() {
        return lit;
    }

    /// The places in each article of what is looked for.
    public ObjectProperty<Map<Sigil, Lit>> hitsProperty() {
        return hits;
    }

    /// What stands in the margin of each article, in order.
    public ObjectProperty<Map<Sigil, List<MarginNote>>> notesProperty() {
        return notes;
    }

    /// Tells of which note in the margin was clicked, by its place.
    public void setOnNote(PickListener listener) {
        onNote = listener;
    }

    /// The article whose column had the keyboard last.
    public ReadOnlyObjectProperty<Optional<Sigil>> focusedColumnProperty() {
        return focused.sigilProperty();
    }

    /// Tells where in an article a click went to a letter, in UTF-16 units of its body.
    public void setOnPicked(PickListener listener) {
        onPicked = listener;
    }

    /// Whether what was cut from the articles is shown, greyed, where it stood.
    public BooleanProperty cutsShownProperty() {
        return cutsShown;
    }

    /// In what the articles are set.
    public ObjectProperty<Typeface> typefaceProperty() {
        return typeface;
    }

    /// Whether the columns scroll in step.
    public BooleanProperty lockedProperty() {
        return linked.lockedProperty();
    }

    /// The page of an article, where it stands in a column.
    public Optional<ArticleView> article(Sigil sigil) {
        return column(sigil).map(ColumnView::article);
    }

    /// The head of a column.
    ///
    /// @param place where it is in the scene
    public record Head(Sigil column, Bounds place) {}

    /// The head at a place of the scene, if one is seen there.
    public Optional<Head> headAt(double x, double y) {
        boolean isSeen =
                Stream.<Node>iterate(this, Objects::nonNull, Node::getParent)
                        .allMatch(Node::isVisible);
        return row.columns().stream()
                .map(view ->
                        new Head(
                                view.column().sigil(),
                                view.header().localToScene(view.header().getLayoutBounds())))
                .filter(head -> isSeen && head.place().contains(x, y))
                .findFirst();
    }

    /// Brings a place of an article into view; nothing moves where it is in view, or in no column.
    public void show(Sigil sigil, Span span) {
        column(sigil)
                .ifPresent(column -> {
                    bringIntoView(column);
                    if (!column.article().isInView(span)) {
                        column.article().scrollTo(span);
                    }
                });
    }

    /// Brings the chosen passage into view in an article, and in the others beside it.
    public void alignWith(Sigil sigil) {
        column(sigil).ifPresent(column -> align(column.article()));
    }

    private void align(ArticleView article) {
        var passages = article.index().cluster(chosen.get());
        if (!passages.isEmpty() && passages.stream().noneMatch(article::isInView)) {
            article.scrollToY(article.yOf(passages.getFirst().start()) - article.eye());
        }
        chosen.get().ifPresent(number -> linked.align(Optional.of(article), number));
    }

    /// Brings a place of an article into view, gives its column the keyboard, and chooses the
    /// cluster it belongs to, so that the others come to stand beside it; where it belongs to none,
    /// its words are selected.
    public void goTo(Sigil sigil, Span place, OptionalInt cluster) {
        column(sigil)
                .ifPresent(column -> {
                    var article = column.article();
                    bringIntoView(column);
                    article.requestFocus();
                    article.scrollToY(article.yOf(place.start()) - article.eye());
                    article.chosenProperty().set(cluster);
                    article.select(
                            cluster.isPresent() ? new Span(place.start(), place.start()) : place);
                });
    }

    /// Gives the keyboard to the column at `place`, counted from 0; nothing happens without one.
    public void focusColumn(int place) {
        if (place < row.columns().size()) {
            var column = row.columns().get(place);
            bringIntoView(column);
            column.article().requestFocus();
        }
    }

    /// Gives the keyboard to the column that had it last, else to the first.
    public void takeFocus() {
        focusedArticle().ifPresent(ArticleView::requestFocus);
    }

    /// Steps through the passages and differences of the column that had the keyboard last, else of
    /// the first.
    public Stepper stepper() {
        return stepper;
    }

    private Optional<ArticleView> focusedArticle() {
        return focused.sigilProperty()
                .get()
                .flatMap(this::article)
                .or(() -> articles().stream().findFirst());
    }

    @Override
    protected void layoutChildren() {
        scroll.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void build() {
        scroll.getStyleClass().add("columns-view");
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        ColumnDrag.serve(row, actions);
        showColumns();
    }

    private void bind() {
        columns.subscribe(this::showColumns);
        shownRoles.subscribe(this::showRoles);
        chosen.subscribe(this::showChosen);
        lit.subscribe(this::showLit);
        hits.subscribe(this::showLit);
        notes.subscribe(this::showLit);
    }

    private void showColumns() {
        var kept = new ArrayList<>(row.columns());
        var shown = new ArrayList<ColumnView>();
        for (Column column : columns) {
            shown.add(taken(kept, column).orElseGet(() -> reopened(kept, column)));
        }
        kept.forEach(closed -> {
            closed.article().typefaceProperty().unbind();
            closed.article().cutsShownProperty().unbind();
        });
        row.show(shown);
        linked.link(shown.stream().map(ColumnView::article).toList());
        shown.forEach(column -> column.article().namesProperty().set(this::nameOf));
        showLit();
    }

    /// Takes the view that shows the same article already out of `kept`.
    private static Optional<ColumnView> taken(List<ColumnView> kept, Column column) {
        Article article = column.article();
        var found =
                kept.stream().filter(view -> view.column().article().equals(article)).findFirst();
        found.ifPresent(view -> {
            kept.remove(view);
            view.show(column);
        });
        return found;
    }

    /// Opens a column; where its article was open with other paragraphs, at the same place.
    private ColumnView reopened(List<ColumnView> before, Column column) {
        var view = open(column);
        before.stream()
                .map(ColumnView::article)
                .filter(old -> old.article().origin().equals(column.article().origin()))
                .findFirst()
                .flatMap(old -> SamePlace.of(old, view.article()))
                .ifPresent(view.article()::scrollTo);
        return view;
    }

    private ColumnView open(Column column) {
        var view = new ColumnView(column, actions);
        ArticleView article = view.article();
        article.chosenProperty().set(chosen.get());
        article.typefaceProperty().bind(typeface);
        article.cutsShownProperty().bind(cutsShown);
        copyRoles(article);
        article.chosenProperty().subscribe(cluster -> chosenIn(article, cluster));
        article.listenerProperty().set(new OfPage(view));
        return view;
    }

    private void chosenIn(ArticleView article, OptionalInt cluster) {
        if (!chosen.get().equals(cluster)) {
            leader = Optional.of(article);
            chosen.set(cluster);
            leader = Optional.empty();
        }
    }

    private void showChosen() {
        var cluster = chosen.get();
        articles().forEach(article -> article.chosenProperty().set(cluster));
        cluster.ifPresent(number -> linked.align(leader, number));
    }

    private void showLit() {
        for (ColumnView view : row.columns()) {
            var sigil = view.column().sigil();
            view.article()
                    .lightsProperty()
                    .set(
                            new Lights(
                                    lit.get().getOrDefault(sigil, Lit.NONE),
                                    hits.get().getOrDefault(sigil, Lit.NONE),
                                    notes.get().getOrDefault(sigil, List.of())));
        }
    }

    private void showRoles() {
        articles().forEach(this::copyRoles);
    }

    private void copyRoles(ArticleView article) {
        article.shownRoles().retainAll(shownRoles);
        article.shownRoles().addAll(shownRoles);
    }

    private List<ArticleView> articles() {
        return row.columns().stream().map(ColumnView::article).toList();
    }

    private Optional<ColumnView> column(Sigil sigil) {
        return row.columns().stream()
                .filter(view -> view.column().sigil().equals(sigil))
                .findFirst();
    }

    private String nameOf(Sigil sigil) {
        return column(sigil)
                .map(view -> sigil + " " + view.column().name())
                .orElseGet(sigil::toString);
    }

    private void bringIntoView(ColumnView column) {
        double beyond = row.getWidth() - scroll.getViewportBounds().getWidth();
        if (beyond > 0) {
            double from = scroll.getHvalue() * beyond;
            double least = column.getLayoutX() + column.getWidth() - (row.getWidth() - beyond);
            scroll.setHvalue(
                    Math.clamp(from, Math.max(0, least), Math.max(0, column.getLayoutX()))
                            / beyond);
        }
    }

    /// Passes on what the reader points at in one column.
    private final class OfPage implements PageListener {
        private final ColumnView view;

        OfPage(ColumnView view) {
            this.view = view;
        }

        @Override
        public void picked(int letter) {
            onPicked.picked(view.column().sigil(), letter);
        }

        @Override
        public void noteWanted(Span passage, Point2D screen) {
            actions.note(view.column(), passage, screen);
        }

        @Override
        public void noteClicked(int offset) {
            onNote.picked(view.column().sigil(), offset);
        }

        @Override
        public void putBack(Cut cut) {
            actions.putBack(view.column(), cut);
        }

        @Override
        public void cut(int paragraph) {
            actions.cut(view.column(), paragraph);
        }
    }
}
