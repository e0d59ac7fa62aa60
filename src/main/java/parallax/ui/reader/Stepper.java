package parallax.ui.reader;

import parallax.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Steps through the shared passages and the differences of the column that had the keyboard last:
/// from the place stepped to last while it is in view, else from the line of sight. At the last one
/// it stays.
public final class Stepper {
    /// Where a step before the first word begins.
    private static final int BEFORE_ALL = -1;

    private final Supplier<Optional<ArticleView>> column;
    private Optional<Landing> landed = Optional.empty();

    private record Landing(ArticleView article, Span words) {}

    /// @param column the one to step in
    Stepper(Supplier<Optional<ArticleView>> column) {
        this.column = column;
    }

    public void nextShared() {
        column.get().ifPresent(view -> go(view, Step.after(shared(view), place(view))));
    }

    public void previousShared() {
        column.get().ifPresent(view -> go(view, Step.before(shared(view), place(view))));
    }

    public void nextDifference() {
        column.get().ifPresent(view -> go(view, Step.after(differences(view), place(view))));
    }

    public void previousDifference() {
        column.get().ifPresent(view -> go(view, Step.before(differences(view), place(view))));
    }

    private static List<Step> shared(ArticleView view) {
        return Step.shared(view.index().all(), view.shownRoles());
    }

    private static List<Step> differences(ArticleView view) {
        return Step.differences(view.index().all(), view.shownRoles(), view.article().body());
    }

    private int place(ArticleView view) {
        return landed.filter(landing -> landing.article().equals(view))
                .map(Landing::words)
                .filter(view::isInView)
                .map(Span::start)
                .orElseGet(() -> sight(view));
    }

    /// The first step on a page that was not moved yet is the first there is.
    private static int sight(ArticleView view) {
        double top = view.scrollYProperty().get();
        return top == 0 || view.bodyLayout().isEmpty()
                ? BEFORE_ALL
                : view.bodyLayout().lineAt(top + view.eye()).start();
    }

    private void go(ArticleView view, Optional<Step> found) {
        found.ifPresent(step -> {
            landed = Optional.of(new Landing(view, step.words()));
            view.scrollToY(view.yOf(step.words().start()) - view.eye());
            view.chosenProperty().set(step.cluster());
            view.select(step.selected());
        });
    }
}
