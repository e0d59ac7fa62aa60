package parallax.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Which letter of an article stands at which point of its view. Points are pixels from the view's
/// upper left corner.
final class Points {
    private final ArticleView view;

    Points(ArticleView view) {
        this.view = view;
    }

    /// Place in the body nearest to a point.
    int offsetAt(double x, double y) {
        return cellAt(y)
                .map(cell -> cell.offsetAt(inPage(x), inCell(cell, y)))
                .map(offset -> Letters.startAt(view.article().body(), offset))
                .orElse(0);
    }

    /// The letter under a point.
    OptionalInt letterAt(double x, double y) {
        return cellAt(y)
                .map(cell -> cell.letterAt(inPage(x), inCell(cell, y)))
                .orElse(OptionalInt.empty());
    }

    /// The gap between words at `offset`; none where it is out of view.
    Optional<Box> caretAt(int offset) {
        var layout = view.bodyLayout();
        if (layout.isEmpty()) {
            return Optional.empty();
        }
        int paragraph = layout.paragraphOf(offset);
        double top = layout.paragraphs().get(paragraph).top() - scrollY();
        return view.page()
                .cell(paragraph)
                .flatMap(cell -> cell.caret(view.article().body(), offset))
                .map(caret -> caret.moved(view.page().getLayoutX(), top));
    }

    /// The notes in the margin beside the lines, at a point of it.
    List<MarginNote> notesAt(double x, double y) {
        double right = view.page().getLayoutX() + view.bodyLayout().textWidth();
        return x < right
                ? List.of()
                : view.lightsProperty().get().notes().stream()
                        .filter(note ->
                                caretAt(note.offset())
                                        .filter(box -> box.top() <= y && y <= box.bottom())
                                        .isPresent())
                        .toList();
    }

    private Optional<ParagraphCell> cellAt(double y) {
        var layout = view.bodyLayout();
        return layout.isEmpty()
                ? Optional.empty()
                : view.page().cell(layout.paragraphAt(y + scrollY()));
    }

    private double inPage(double x) {
        return x - view.page().getLayoutX();
    }

    private double inCell(ParagraphCell cell, double y) {
        return y + scrollY() - cell.getLayoutY();
    }

    private double scrollY() {
        return view.scrollYProperty().get();
    }
}
