package parallax.ui.reader;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;

import parallax.highlight.Highlight;
import parallax.highlight.Role;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The strip between two neighbouring columns: ribbons join the passages in view that both have.
final class Ribbons extends Region {
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

    private final ColumnView leftColumn;
    private final ColumnView rightColumn;
    private final ArticleView left;
    private final ArticleView right;
    private final Subscription followed;
    private final Path shared = path("ribbon", "ribbon-shared");
    private final Path reworded = path("ribbon", "ribbon-reworded");
    private final Path chosenShared = path("ribbon-chosen", "ribbon-shared");
    private final Path chosenReworded = path("ribbon-chosen", "ribbon-reworded");

    /// What a ribbon joins, as heights of the strip.
    record Ribbon(Band left, Band right) {
        /// Whether the other goes on below on both sides.
        private boolean reaches(Ribbon other) {
            return left.bottom() >= other.left.top()
                    && right.bottom() >= other.right.top()
                    && right.top() <= other.right.top();
        }

        private Ribbon hull(Ribbon other) {
            return new Ribbon(left.hull(other.left), right.hull(other.right));
        }
    }

    Ribbons(ColumnView leftColumn, ColumnView rightColumn) {
        this.leftColumn = leftColumn;
        this.rightColumn = rightColumn;
        left = leftColumn.article();
        right = rightColumn.article();
        build();
        followed = Subscription.combine(follow(left), follow(right));
    }

    /// Lets go of the columns, which may go on without this strip.
    void release() {
        followed.unsubscribe();
    }

    boolean areBetween(ColumnView one, ColumnView other) {
        return leftColumn == one && rightColumn == other;
    }

    private void build() {
        getStyleClass().add("ribbons");
        setMouseTransparent(true);
        setAccessibleText(
                ReaderWords.say(
                        "ribbons.accessible", left.article().title(), right.article().title()));
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().addAll(reworded, shared, chosenReworded, chosenShared);
    }

    private Subscription follow(ArticleView view) {
        return Subscription.combine(
                view.scrollYProperty().subscribe(this::requestLayout),
                view.totalHeightProperty().subscribe(this::requestLayout),
                view.highlights().subscribe(this::requestLayout),
                view.shownRoles().subscribe(this::requestLayout),
                view.chosenProperty().subscribe(this::requestLayout));
    }

    @Override
    protected void layoutChildren() {
        Map<Path, List<Ribbon>> ribbons = new HashMap<>();
        if (!left.bodyLayout().isEmpty() && !right.bodyLayout().isEmpty()) {
            for (Highlight highlight : left.index().overlapping(inView(left))) {
                switch (highlight) {
                    case Highlight.Common passage ->
                            ribbons.computeIfAbsent(path(passage), _ -> new ArrayList<>())
                                    .addAll(ribbons(passage));
                    case Highlight.Unique _ -> {}
                }
            }
        }
        pseudoClassStateChanged(DIMMED, left.chosenProperty().get().isPresent());
        draw(shared, shownOf(Role.SHARED, ribbons.getOrDefault(shared, List.of())));
        draw(reworded, shownOf(Role.REWORDED, ribbons.getOrDefault(reworded, List.of())));
        draw(chosenShared, merged(ribbons.getOrDefault(chosenShared, List.of())));
        draw(chosenReworded, merged(ribbons.getOrDefault(chosenReworded, List.of())));
    }

    private List<Ribbon> shownOf(Role role, List<Ribbon> ribbons) {
        return left.shownRoles().contains(role) ? merged(ribbons) : List.of();
    }

    /// The path that has the ribbons of a passage.
    private Path path(Highlight.Common passage) {
        boolean isShared =
                passage instanceof Highlight.Shared
                        && passage.alsoIn().contains(rightColumn.column().sigil());
        if (isChosen(passage)) {
            return isShared ? chosenShared : chosenReworded;
        }
        return isShared ? shared : reworded;
    }

    /// Passages that go on in both columns share one ribbon.
    static List<Ribbon> merged(List<Ribbon> ribbons) {
        var merged = new ArrayList<Ribbon>();
        var sorted = new ArrayList<>(ribbons);
        sorted.sort(Comparator.comparingDouble(ribbon -> ribbon.left().top()));
        for (Ribbon ribbon : sorted) {
            if (!merged.isEmpty() && merged.getLast().reaches(ribbon)) {
                merged.set(merged.size() - 1, merged.getLast().hull(ribbon));
            } else {
                merged.add(ribbon);
            }
        }
        return List.copyOf(merged);
    }

    private List<Ribbon> ribbons(Highlight.Common passage) {
        var here = band(left, passage.span());
        var view = new Band(0, getHeight());
        return counterparts(
                        passage.span(),
                        left.index().cluster(passage.cluster()),
                        right.index().cluster(passage.cluster()))
                .stream()
                .map(span -> new Ribbon(here, band(right, span)))
                .filter(ribbon -> ribbon.left().overlaps(view))
                .filter(ribbon -> ribbon.right().overlaps(view))
                .toList();
    }

    /// What `words` on the left are joined with: where both sides have as many passages each with
    /// its own, else each with all.
    static List<Span> counterparts(Span words, List<Span> onLeft, List<Span> onRight) {
        if (onLeft.size() != onRight.size()) {
            return onRight;
        }
        return IntStream.range(0, onLeft.size())
                .filter(i -> onLeft.get(i).overlaps(words))
                .mapToObj(onRight::get)
                .toList();
    }

    private boolean isChosen(Highlight.Common passage) {
        var cluster = left.chosenProperty().get();
        return cluster.isPresent() && cluster.getAsInt() == passage.cluster();
    }

    private static Span inView(ArticleView view) {
        double top = view.scrollYProperty().get();
        return view.bodyLayout().textBetween(top, top + view.getHeight());
    }

    private static Band band(ArticleView view, Span span) {
        return view.bodyLayout().band(span).minus(view.scrollYProperty().get());
    }

    private void draw(Path path, List<Ribbon> ribbons) {
        var elements = new ArrayList<PathElement>();
        // The ends lie outside the strip, so that only the two long sides are outlined.
        double from = -2;
        double to = getWidth() + 2;
        double middle = getWidth() / 2;
        for (Ribbon ribbon : ribbons) {
            double a = Math.floor(ribbon.left().top()) + 0.5;
            double b = Math.floor(ribbon.right().top()) + 0.5;
            double c = Math.ceil(ribbon.right().bottom()) - 0.5;
            double d = Math.ceil(ribbon.left().bottom()) - 0.5;
            elements.add(new MoveTo(from, a));
            elements.add(new CubicCurveTo(middle, a, middle, b, to, b));
            elements.add(new LineTo(to, c));
            elements.add(new CubicCurveTo(middle, c, middle, d, from, d));
            elements.add(new ClosePath());
        }
        path.getElements().setAll(elements);
    }

    private static Path path(String... styleClasses) {
        var path = new Path();
        path.setManaged(false);
        path.getStyleClass().addAll(styleClasses);
        return path;
    }
}
