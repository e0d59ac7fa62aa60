package parallax.ui.reader;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import parallax.article.Article;
import parallax.article.Cut;
import parallax.collation.token.Sigil;
import parallax.highlight.Highlight;
import parallax.highlight.Role;
import parallax.text.Span;
import parallax.ui.theme.Typeface;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/// One article as a page to read: the headline, then the body with its highlights. The height of
/// every line is known as soon as the page has a width, but only paragraphs in view are nodes, so
/// that long articles cost as little as short ones.
public final class ArticleView extends Region {
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
    private static final double MARGIN = 20;
    private static final double WIDE_MARGIN = 36;
    private static final double HEAD = 18;
    private static final double FOOT = 48;
    private static final double EYE = 1.0 / 3;

    private final Article article;
    private final ObservableList<Highlight> highlights = FXCollections.observableArrayList();
    private final ObjectProperty<Map<Integer, List<Span>>> passages =
            new SimpleObjectProperty<>(this, "passages", Map.of());
    private final ObservableSet<Role> shownRoles = FXCollections.observableSet(Role.values());
    private final ObjectProperty<OptionalInt> chosen =
            new SimpleObjectProperty<>(this, "chosen", OptionalInt.empty());
    private final ObjectProperty<Lights> lights =
            new SimpleObjectProperty<>(this, "lights", Lights.NONE);
    private final BooleanProperty cutsShown = new SimpleBooleanProperty(this, "cutsShown", false);
    private final ObjectProperty<PageListener> listener =
            new SimpleObjectProperty<>(this, "listener", PageListener.NONE);
    private final ObjectProperty<Typeface> typeface =
            new SimpleObjectProperty<>(this, "typeface", Typeface.PLAIN);
    private final ObjectProperty<Function<Sigil, String>> names =
            new SimpleObjectProperty<>(this, "names", Sigil::toString);
    private final ReadOnlyDoubleWrapper scrollY = new ReadOnlyDoubleWrapper(this, "scrollY");
    private final ReadOnlyDoubleWrapper totalHeight =
            new ReadOnlyDoubleWrapper(this, "totalHeight");
    private final ReadOnlyDoubleWrapper textLeft =
            new ReadOnlyDoubleWrapper(this, "textLeft", MARGIN);
    private final ReadOnlyObjectWrapper<Span> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", TextSelection.NONE.span());

    private final Text headline = new Text();
    private final Page page = new Page(headline);
    private final Points points = new Points(this);
    private final Glide glide = new Glide(this::moveTo);
    private final BodyMeasurer measurer;
    private HighlightIndex index = HighlightIndex.EMPTY;
    private ReadingType type = ReadingType.of(Typeface.PLAIN);
    private TextSelection selected = TextSelection.NONE;
    private BodyLayout layout = BodyLayout.EMPTY;
    private Optional<Span> awaited = Optional.empty();
    private DoubleConsumer onMoved = _ -> {};
    private boolean stale = true;

    public ArticleView(Article article) {
        this.article = article;
        this.measurer = new BodyMeasurer(article.body(), article.paragraphs());
        build();
        bind();
    }

    public Article article() {
        return article;
    }

    /// What to paint: in order, not overlapping.
    public ObservableList<Highlight> highlights() {
        return highlights;
    }

    /// Where each cluster has passages here, in order.
    public ObjectProperty<Map<Integer, List<Span>>> passagesProperty() {
        return passages;
    }

    public ObservableSet<Role> shownRoles() {
        return shownRoles;
    }

    /// Number of the chosen cluster.
    public ObjectProperty<OptionalInt> chosenProperty() {
        return chosen;
    }

    /// What is lit up, and what stands in the margin.
    ObjectProperty<Lights> lightsProperty() {
        return lights;
    }

    /// Whether what was cut is shown, greyed, where it stood.
    public BooleanProperty cutsShownProperty() {
        return cutsShown;
    }

    public ObjectProperty<Typeface> typefaceProperty() {
        return typeface;
    }

    /// How the other articles are called where the reader is told about them.
    public ObjectProperty<Function<Sigil, String>> namesProperty() {
        return names;
    }

    /// How much of the page is scrolled out of view at the top.
    public ReadOnlyDoubleProperty scrollYProperty() {
        return scrollY.getReadOnlyProperty();
    }

    /// Height of the whole page; 0 before it has a width.
    public ReadOnlyDoubleProperty totalHeightProperty() {
        return totalHeight.getReadOnlyProperty();
    }

    /// The selected words; an empty span where nothing is selected.
    public ReadOnlyObjectProperty<Span> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /// The selected words, a blank line between paragraphs.
    public String selectedText() {
        return selected.text(article.body());
    }

    public void select(Span span) {
        select(TextSelection.of(span));
    }

    /// Moves the page at once, as far as it goes.
    public void scrollToY(double y) {
        glide.stop();
        moveTo(y);
    }

    /// Moves the page to a height in a short glide.
    public void glideToY(double y) {
        glide.begin(scrollY.get(), clamped(y));
    }

    /// Brings `span` to a third of the height.
    public void scrollTo(Span span) {
        if (layout.isEmpty()) {
            awaited = Optional.of(span);
        } else {
            glideToY(yOf(span.start()) - eye());
        }
    }

    /// The first letter in view, in UTF-16 units of the body.
    public int firstInView() {
        return scrollY.get() == 0 ? 0 : points().offsetAt(0, 0);
    }

    /// Where on the page the line of `offset` begins; 0 before the page has a width.
    public double yOf(int offset) {
        return layout.isEmpty() ? 0 : layout.lineOf(offset).top();
    }

    /// Whether all lines of `span` are in view.
    boolean isInView(Span span) {
        if (layout.isEmpty()) {
            return false;
        }
        var band = layout.band(span).minus(scrollY.get());
        return band.top() >= 0 && band.bottom() <= getHeight();
    }

    /// The line of sight: what stands here is what the reader is at.
    double eye() {
        return Math.floor(getHeight() * EYE);
    }

    /// The width beyond which a page gets no easier to read.
    double comfortableWidth() {
        return type.widest() + 2 * WIDE_MARGIN;
    }

    /// Asks to be told, with the height before, whenever the page was moved by something else than
    /// a change of its layout.
    void setOnMoved(DoubleConsumer listener) {
        onMoved = listener;
    }

    ObjectProperty<PageListener> listenerProperty() {
        return listener;
    }

    ReadOnlyDoubleProperty textLeftProperty() {
        return textLeft.getReadOnlyProperty();
    }

    BooleanBinding glidingBinding() {
        return glide.moving();
    }

    BodyLayout bodyLayout() {
        return layout;
    }

    HighlightIndex index() {
        return index;
    }

    Page page() {
        return page;
    }

    TextSelection selected() {
        return selected;
    }

    void select(TextSelection wanted) {
        selected = wanted;
        selection.set(wanted.span());
        page.repaint(setting());
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
    }

    /// What stands where in this view.
    Points points() {
        return points;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> article.body();
            case EDITABLE -> false;
            case SELECTION_START -> selected.span().start();
            case SELECTION_END -> selected.span().end();
            case CARET_OFFSET -> selected.caret().end();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(type.widest(), Math.floor(getWidth() - 2 * MARGIN));
        if (width <= 0) {
            return;
        }
        if (stale || width != layout.textWidth()) {
            measure(width);
        }
        double left = Math.floor((getWidth() - width) / 2);
        textLeft.set(left);
        page.setLayoutX(left);
        awaited.ifPresent(span -> place(yOf(span.start()) - eye()));
        awaited = Optional.empty();
        place(scrollY.get());
    }

    private void build() {
        getStyleClass().add("article-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleRoleDescription(article.title());
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        headline.getStyleClass().add("words");
        headline.setTextOrigin(VPos.TOP);
        article.masthead().headline().ifPresent(headline::setText);
        getChildren().add(page);
    }

    private void bind() {
        highlights.subscribe(this::reindex);
        passages.subscribe(this::reindex);
        shownRoles.addListener(this::changeRoles);
        typeface.subscribe(() -> remeasure(ReadingType.of(typeface.get())));
        chosen.subscribe(this::repaint);
        lights.subscribe(this::repaint);
        heightProperty().subscribe(this::requestLayout);
        cutsShown.subscribe(() -> remeasure());
        ReadingMouse.serve(this);
        ReadingKeys.serve(this);
        HoverNote.serve(this);
    }

    private void reindex() {
        index = new HighlightIndex(highlights, passages.get());
        remeasure();
    }

    private void remeasure(ReadingType wanted) {
        type = wanted;
        headline.setFont(type.headline()); // before CSS first sees it, or the root's font wins
        remeasure();
    }

    private void remeasure() {
        stale = true;
        requestLayout();
    }

    /// Changed words stand out in bold, which takes up another width.
    private void changeRoles(SetChangeListener.Change<? extends Role> change) {
        if (Role.CHANGED.equals(change.getElementAdded())
                || Role.CHANGED.equals(change.getElementRemoved())) {
            remeasure();
        } else {
            repaint();
        }
    }

    private void repaint() {
        pseudoClassStateChanged(DIMMED, chosen.get().isPresent());
        page.repaint(setting());
    }

    private Setting setting() {
        var look = new Look(shownRoles, index.cluster(chosen.get()), selected.span(), lights.get());
        return new Setting(article.body(), index, type, look);
    }

    /// Measures anew and keeps the line at the top of the view where it stands.
    private void measure(double width) {
        double y = scrollY.get();
        int first = layout.isEmpty() ? 0 : layout.lineAt(y).start();
        double into = y - yOf(first);
        var frame = new BodyMeasurer.Frame(layOutHeadline(width), width);
        var cuts = cutsShown.get() ? article.cuts() : List.<Cut>of();
        layout = measurer.measure(setting()::runs, type, frame, cuts);
        stale = false;
        page.clear();
        totalHeight.set(layout.bottom() + FOOT);
        scrollY.set(y == 0 ? 0 : clamped(yOf(first) + into));
    }

    /// Sets the headline, and tells where the body begins below it.
    private double layOutHeadline(double width) {
        if (headline.getText().isEmpty()) {
            return HEAD;
        }
        headline.setWrappingWidth(width);
        headline.setY(HEAD);
        return HEAD + Math.ceil(headline.getLayoutBounds().getHeight()) + type.paragraphGap();
    }

    private void moveTo(double y) {
        double before = scrollY.get();
        place(y);
        if (scrollY.get() != before) {
            onMoved.accept(before);
        }
    }

    private void place(double y) {
        scrollY.set(clamped(y));
        page.setTranslateY(-scrollY.get());
        page.show(layout, new Band(scrollY.get(), scrollY.get() + getHeight()), setting());
    }

    private double clamped(double y) {
        return Math.clamp(Math.rint(y), 0, Math.max(0, totalHeight.get() - getHeight()));
    }
}
