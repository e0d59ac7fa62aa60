package parallax.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import parallax.entity.Entity;
import parallax.finding.Evidence;
import parallax.finding.Finding;
import parallax.finding.Findings;
import parallax.finding.Heading;
import parallax.session.Comparison;
import parallax.session.Naming;
import parallax.session.Session;
import parallax.ui.stories.ArticleNames;
import parallax.work.BackgroundRunner;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a reader should know about the open story; found elsewhere, anew whenever the comparison or
/// the names change.
public final class FindingsModel {
    private final BackgroundRunner runner;
    private final ObservableValue<Session> session;
    private final ObservableValue<Naming> naming;
    private final ReadOnlyObjectWrapper<List<Finding>> shown =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Finding>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<String> dismissed = new HashSet<>();
    private List<Finding> found = List.of();
    private Source source = new Source(Session.EMPTY.comparison(), List.of());
    private int latest;

    private record Source(Comparison comparison, List<Entity> entities) {}

    public FindingsModel(
            BackgroundRunner runner,
            ObservableValue<Session> session,
            ObservableValue<Naming> naming) {
        this.runner = runner;
        this.session = session;
        this.naming = naming;
        session.subscribe(this::follow);
        naming.subscribe(this::follow);
    }

    /// Those that are not dismissed, the most important first.
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Finding>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public void choose(Finding finding) {
        chosen.set(Optional.of(finding));
    }

    public void letGo() {
        chosen.set(Optional.empty());
    }

    /// Takes a finding off the list.
    public void dismiss(Finding finding) {
        dismissed.add(finding.summary());
        letGo();
        show();
    }

    /// Puts it back.
    public void restore(Finding finding) {
        dismissed.remove(finding.summary());
        show();
    }

    private void follow() {
        var now = new Source(session.getValue().comparison(), naming.getValue().entities());
        if (now.equals(source)) {
            return;
        }
        source = now;
        int request = ++latest;
        var headings =
                now.comparison().story().articles().stream()
                        .map(article -> new Heading(ArticleNames.of(article), article.masthead()))
                        .toList();
        runner.run(
                () ->
                        Findings.of(
                                Evidence.of(
                                        headings, now.comparison().collation(), now.entities())),
                findings -> take(request, findings),
                _ -> take(request, List.of()));
    }

    /// Of several searches under way only the latest is shown.
    private void take(int request, List<Finding> findings) {
        if (request == latest) {
            found = findings;
            letGo();
            show();
        }
    }

    private void show() {
        shown.set(
                found.stream().filter(finding -> !dismissed.contains(finding.summary())).toList());
    }
}
