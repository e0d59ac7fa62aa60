package parallax.bench.reading;

import javafx.collections.FXCollections;
import javafx.geometry.Point2D;
import javafx.scene.Node;

import parallax.article.Cut;
import parallax.collation.token.Sigil;
import parallax.highlight.Base;
import parallax.highlight.Role;
import parallax.session.Session;
import parallax.text.Span;
import parallax.ui.reader.ArticleView;
import parallax.ui.reader.Column;
import parallax.ui.reader.ColumnActions;
import parallax.ui.reader.ColumnsView;

/// The reading view of Parallax.
final class OwnPages implements Pages {
    private final ColumnsView view;

    OwnPages(Session session) {
        var columns =
                session.columns().stream()
                        .map(sigil ->
                                new Column(
                                        session.comparison().article(sigil),
                                        sigil,
                                        "Article " + sigil,
                                        session.comparison()
                                                .highlights(sigil, new Base.AllOthers()),
                                        session.comparison().collation().passagesIn(sigil)))
                        .toList();
        view = new ColumnsView(FXCollections.observableArrayList(columns), new NoActions());
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void scrollBy(double pixels) {
        article().scrollToY(article().scrollYProperty().get() + pixels);
    }

    @Override
    public void jump(double place) {
        article().scrollToY(place * article().totalHeightProperty().get());
    }

    private ArticleView article() {
        return view.article(new Sigil(0)).orElseThrow();
    }

    @Override
    public void restyle(boolean shown) {
        if (shown) {
            view.shownRoles().add(Role.SHARED);
        } else {
            view.shownRoles().remove(Role.SHARED);
        }
    }

    private static final class NoActions implements ColumnActions {
        @Override
        public void compareWith(Column column) {}

        @Override
        public void putBack(Column column, Cut cut) {}

        @Override
        public void cut(Column column, int paragraph) {}

        @Override
        public void hide(Column column) {}

        @Override
        public void close(Column column) {}

        @Override
        public void move(Column column, int index) {}

        @Override
        public void note(Column column, Span passage, Point2D screen) {}
    }
}
