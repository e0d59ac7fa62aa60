package parallax.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

import parallax.article.ArticleNames;
import parallax.highlight.Base;
import parallax.session.Session;
import parallax.session.StatementGrid;
import parallax.ui.notice.Words;
import parallax.ui.overview.ShownGrid;
import parallax.work.BackgroundRunner;

/// Who says what in the open story; made elsewhere, and only while somebody looks at it.
public final class GridModel {
    private final BackgroundRunner runner;
    private final ObservableValue<Session> session;
    private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");
    private final ReadOnlyObjectWrapper<ShownGrid> grid =
            new ReadOnlyObjectWrapper<>(ShownGrid.EMPTY);
    private Session made = Session.EMPTY;
    private int latest;

    public GridModel(BackgroundRunner runner, ObservableValue<Session> session) {
        this.runner = runner;
        this.session = session;
        session.subscribe(this::make);
        wanted.subscribe(this::make);
    }

    /// Whether somebody looks at the grid.
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    public ReadOnlyObjectProperty<ShownGrid> gridProperty() {
        return grid.getReadOnlyProperty();
    }

    /// Whether the grid is that of the open story.
    public boolean isMade() {
        return made.equals(session.getValue());
    }

    private void make() {
        var now = session.getValue();
        if (wanted.get() && !made.equals(now)) {
            int request = ++latest;
            runner.run(
                    () -> StatementGrid.of(now),
                    found -> show(request, now, found),
                    _ -> show(request, now, StatementGrid.EMPTY));
        }
    }

    /// Of several grids under way only the latest is shown.
    private void show(int request, Session of, StatementGrid found) {
        if (request == latest) {
            made = of;
            var names = of.articles().stream().map(ArticleNames::of).toList();
            grid.set(new ShownGrid(found, names, base(of)));
        }
    }

    private static String base(Session session) {
        return switch (session.base()) {
            case Base.One(var one) when session.columns().contains(one) ->
                    one + " " + ArticleNames.of(session.comparison().article(one));
            case Base.One _, Base.AllOthers() -> Words.of("order.columns");
        };
    }
}
