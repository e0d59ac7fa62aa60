package parallax.ui.reader;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// One column: its head, the article's page, and the overview beside it.
final class ColumnView extends Region {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private final ObjectProperty<Column> column;
    private final ColumnHeader header;
    private final ArticleView article;
    private final OverviewRuler ruler;
    private double headHeight;

    ColumnView(Column shown, ColumnActions actions) {
        column = new SimpleObjectProperty<>(this, "column", shown);
        header = new ColumnHeader(column, actions);
        article = new ArticleView(shown.article());
        ruler = new OverviewRuler(article);
        article.passagesProperty().set(shown.passages());
        article.highlights().setAll(shown.highlights());
        getStyleClass().add("column");
        getChildren().addAll(header, article, ruler);
        article.textLeftProperty().subscribe(left -> header.alignTo(left.doubleValue()));
    }

    Column column() {
        return column.get();
    }

    /// Shows the same article under another letter, name or with other highlights.
    void show(Column shown) {
        column.set(shown);
        article.passagesProperty().set(shown.passages());
        if (!article.highlights().equals(shown.highlights())) {
            article.highlights().setAll(shown.highlights());
        }
    }

    ColumnHeader header() {
        return header;
    }

    ArticleView article() {
        return article;
    }

    /// The width beyond which the column gets no easier to read.
    double comfortableWidth() {
        return article.comfortableWidth() + ruler.prefWidth(-1);
    }

    /// The head takes up the same height in all columns.
    void setHeadHeight(double height) {
        headHeight = height;
        requestLayout();
    }

    enum Dragged {
        YES,
        NO
    }

    void setDragged(Dragged wanted) {
        pseudoClassStateChanged(DRAGGED, wanted == Dragged.YES);
        header.pseudoClassStateChanged(DRAGGED, wanted == Dragged.YES);
    }

    @Override
    protected void layoutChildren() {
        double side = ruler.prefWidth(-1);
        double below = Math.max(0, getHeight() - headHeight);
        header.resizeRelocate(0, 0, getWidth(), headHeight);
        article.resizeRelocate(0, headHeight, Math.max(0, getWidth() - side), below);
        ruler.resizeRelocate(getWidth() - side, headHeight, side, below);
    }
}
