package parallax.ui.reader;

import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

import parallax.highlight.Highlight;
import parallax.highlight.Role;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/// The whole article as a strip beside its page: where its roles stand, at the height of their
/// lines, and which part is in view. A press or a drag brings a place into view.
final class OverviewRuler extends Region {
    private static final double WIDTH = 12;
    private static final double SIDE = 3;
    private static final double NARROW = 2.5;
    private static final double MIDDLING = 4;
    private static final double LEAST = 2;

    private final ArticleView view;
    private final Path shared = path("overview-shared");
    private final Path reworded = path("overview-reworded");
    private final Path unique = path("overview-unique");
    private final Path chosen = path("overview-chosen");
    private final Path mentions = path("overview-mentions");
    private final Path hits = path("overview-hits");
    private final Region inView = new Region();

    OverviewRuler(ArticleView view) {
        this.view = view;
        build();
        bind();
    }

    private void build() {
        getStyleClass().add("overview-ruler");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        setAccessibleRole(AccessibleRole.SCROLL_BAR);
        setAccessibleText(ReaderWords.say("ruler.accessible", view.article().title()));
        inView.setManaged(false);
        inView.getStyleClass().add("overview-in-view");
        getChildren().addAll(shared, reworded, unique, chosen, mentions, hits, inView);
    }

    private void bind() {
        view.totalHeightProperty().subscribe(this::requestLayout);
        view.highlights().subscribe(this::requestLayout);
        view.shownRoles().subscribe(this::requestLayout);
        view.chosenProperty().subscribe(this::drawChosen);
        view.lightsProperty().subscribe(this::drawLit);
        view.heightProperty().subscribe(this::requestLayout);
        view.scrollYProperty().subscribe(this::placeInView);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::scroll);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::scroll);
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected void layoutChildren() {
        var sharedBars = new ArrayList<Band>();
        var rewordedBars = new ArrayList<Band>();
        var uniqueBars = new ArrayList<Band>();
        var layout = view.bodyLayout();
        for (Highlight highlight : layout.isEmpty() ? List.<Highlight>of() : view.index().all()) {
            add(
                    switch (highlight) {
                        case Highlight.Shared _ -> sharedBars;
                        case Highlight.Reworded _ -> rewordedBars;
                        case Highlight.Unique _ -> uniqueBars;
                    },
                    bar(highlight.span()));
        }
        draw(shared, shows(Role.SHARED) ? sharedBars : List.of(), getWidth() - 2 * SIDE);
        draw(reworded, shows(Role.REWORDED) ? rewordedBars : List.of(), MIDDLING);
        draw(unique, shows(Role.UNIQUE) ? uniqueBars : List.of(), NARROW);
        drawChosen();
        drawLit();
        placeInView();
    }

    private void drawLit() {
        draw(mentions, bars(view.lightsProperty().get().lit()), getWidth() - SIDE);
        draw(hits, bars(view.lightsProperty().get().hits()), getWidth() - SIDE);
    }

    private List<Band> bars(Lit lit) {
        var bars = new ArrayList<Band>();
        if (!view.bodyLayout().isEmpty()) {
            lit.all().forEach(span -> add(bars, bar(span)));
        }
        return bars;
    }

    private void drawChosen() {
        var bars = new ArrayList<Band>();
        var cluster = view.chosenProperty().get();
        if (cluster.isPresent() && !view.bodyLayout().isEmpty()) {
            view.index().cluster(cluster.getAsInt()).forEach(span -> add(bars, bar(span)));
        }
        draw(chosen, bars, getWidth() - 2 * SIDE);
    }

    /// Where a span stands on the ruler, in whole pixels: a long article has more lines than that.
    private Band bar(Span span) {
        Band band = view.bodyLayout().band(span);
        double top = Math.floor(band.top() * scale());
        return new Band(top, Math.max(top + LEAST, Math.floor(band.bottom() * scale())));
    }

    private boolean shows(Role role) {
        return view.shownRoles().contains(role);
    }

    /// Bars that lie on each other become one.
    private static void add(List<Band> bars, Band band) {
        if (!bars.isEmpty() && bars.getLast().bottom() >= band.top()) {
            bars.set(bars.size() - 1, bars.getLast().hull(band));
        } else {
            bars.add(band);
        }
    }

    private void draw(Path path, List<Band> bars, double width) {
        var elements = new ArrayList<PathElement>();
        for (Band bar : bars) {
            elements.add(new MoveTo(SIDE, bar.top()));
            elements.add(new LineTo(SIDE + width, bar.top()));
            elements.add(new LineTo(SIDE + width, bar.bottom()));
            elements.add(new LineTo(SIDE, bar.bottom()));
            elements.add(new ClosePath());
        }
        path.getElements().setAll(elements);
    }

    /// How high one pixel of the page is here; short articles are not stretched.
    private double scale() {
        return Math.min(1, getHeight() / Math.max(1, view.totalHeightProperty().get()));
    }

    private void placeInView() {
        boolean all = view.totalHeightProperty().get() <= view.getHeight();
        inView.setVisible(!all);
        inView.resizeRelocate(
                1,
                view.scrollYProperty().get() * scale(),
                getWidth() - 2,
                Math.max(LEAST, view.getHeight() * scale()));
    }

    private void scroll(MouseEvent event) {
        view.scrollToY(event.getY() / scale() - view.getHeight() / 2);
        event.consume();
    }

    private static Path path(String styleClass) {
        var path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.setStroke(null);
        path.getStyleClass().add(styleClass);
        return path;
    }
}
