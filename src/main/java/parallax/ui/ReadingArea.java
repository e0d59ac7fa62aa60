package parallax.ui;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;

import parallax.article.ArticleNames;
import parallax.collation.Versions;
import parallax.collation.passage.Cluster;
import parallax.collation.token.Sigil;
import parallax.highlight.Base;
import parallax.session.Session;
import parallax.text.Span;
import parallax.ui.passage.PassageActions;
import parallax.ui.passage.ShownVersions;
import parallax.ui.passage.VersionsPanel;
import parallax.ui.reader.ColumnsView;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The columns, and below them all versions of the passage that is chosen in them.
final class ReadingArea extends SplitPane {
    private static final double DIVIDER = 0.72;

    private final WindowViewModel model;
    private final ColumnsView columns;
    private final VersionsPanel panel = new VersionsPanel(new ActionsOnVersions());
    private Optional<Sigil> wantedBase = Optional.empty();
    private double divider = DIVIDER;

    ReadingArea(WindowViewModel model, ColumnsView columns) {
        this.model = model;
        this.columns = columns;
        getStyleClass().add("reading-area");
        setOrientation(Orientation.VERTICAL);
        getItems().add(columns);
        SplitPane.setResizableWithParent(panel, false);
        columns.chosenProperty().subscribe(this::choose);
        model.sessionProperty().subscribe(this::show);
    }

    /// Another passage is compared with the version that was clicked.
    private void choose() {
        wantedBase = Optional.empty();
        show();
    }

    private void show() {
        var session = model.sessionProperty().get();
        var chosen = columns.chosenProperty().get();
        var cluster =
                chosen.isPresent()
                        ? session.comparison().collation().cluster(chosen.getAsInt())
                        : Optional.<Cluster>empty();
        cluster.ifPresentOrElse(found -> open(session, found), this::close);
    }

    private void open(Session session, Cluster cluster) {
        var base = base(session, cluster);
        panel.show(
                new ShownVersions(
                        Versions.of(session.comparison().collation(), cluster, base),
                        session.articles(),
                        session.articles().stream().map(ArticleNames::of).toList()));
        if (!getItems().contains(panel)) {
            getItems().add(panel);
            setDividerPositions(divider);
            keepInView(base);
        }
    }

    /// What was clicked near the bottom isn't covered.
    private void keepInView(Sigil base) {
        applyCss();
        layout();
        columns.alignWith(base);
    }

    private void close() {
        if (getItems().contains(panel)) {
            divider = getDividerPositions()[0];
            getItems().remove(panel);
        }
    }

    /// The article that the reader asked for, else the one all are compared with, else the one
    /// whose column was clicked; the first column that has the passage where none of them has it.
    private Sigil base(Session session, Cluster cluster) {
        var having = cluster.witnesses();
        var compared =
                switch (session.base()) {
                    case Base.AllOthers() -> Optional.<Sigil>empty();
                    case Base.One(var one) -> Optional.of(one);
                };
        return Stream.of(
                        wantedBase.stream(),
                        compared.stream(),
                        columns.focusedColumnProperty().get().stream(),
                        session.columns().stream())
                .flatMap(candidates -> candidates)
                .filter(having::contains)
                .findFirst()
                .orElse(having.getFirst());
    }

    private final class ActionsOnVersions implements PassageActions {
        @Override
        public void compareWith(Sigil base) {
            wantedBase = Optional.of(base);
            show();
        }

        @Override
        public void goTo(Sigil article, Span passage) {
            columns.goTo(article, passage, columns.chosenProperty().get());
        }

        @Override
        public void close() {
            columns.chosenProperty().set(OptionalInt.empty());
        }
    }
}
