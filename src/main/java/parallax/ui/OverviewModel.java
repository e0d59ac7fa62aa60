package parallax.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

import parallax.overview.Overview;
import parallax.picture.Picture;
import parallax.session.Naming;
import parallax.session.Session;
import parallax.session.StatementGrid;
import parallax.work.BackgroundRunner;

import java.util.List;

/// The story at a glance; made elsewhere, and only while somebody looks at it.
public final class OverviewModel {
    private final BackgroundRunner runner;
    private final ObservableValue<Session> session;
    private final ObservableValue<Naming> naming;
    private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");
    private final ReadOnlyObjectWrapper<List<Picture>> pictures =
            new ReadOnlyObjectWrapper<>(List.of());
    private Source made = new Source(Session.EMPTY, Naming.EMPTY);
    private int latest;

    private record Source(Session session, Naming naming) {}

    public OverviewModel(
            BackgroundRunner runner,
            ObservableValue<Session> session,
            ObservableValue<Naming> naming) {
        this.runner = runner;
        this.session = session;
        this.naming = naming;
        session.subscribe(this::make);
        naming.subscribe(this::make);
        wanted.subscribe(this::make);
    }

    /// Whether somebody looks at it.
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    public ReadOnlyObjectProperty<List<Picture>> picturesProperty() {
        return pictures.getReadOnlyProperty();
    }

    /// Whether the pictures are of what is open now.
    public boolean isMade() {
        return made.equals(now());
    }

    private Source now() {
        return new Source(session.getValue(), naming.getValue());
    }

    private void make() {
        var now = now();
        if (wanted.get() && !made.equals(now)) {
            int request = ++latest;
            runner.run(
                    () ->
                            new Overview(
                                            now.session(),
                                            StatementGrid.of(now.session()),
                                            now.naming())
                                    .pictures(),
                    found -> show(request, now, found),
                    _ -> show(request, now, List.of()));
        }
    }

    /// Of several under way only the latest is shown.
    private void show(int request, Source of, List<Picture> found) {
        if (request == latest) {
            made = of;
            pictures.set(found);
        }
    }
}
