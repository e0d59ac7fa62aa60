package parallax.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import parallax.article.Article;
import parallax.article.Origin;
import parallax.collation.token.Sigil;
import parallax.entity.Entity;
import parallax.finding.Evidence;
import parallax.finding.Finding;
import parallax.finding.FindingKind;
import parallax.finding.Findings;
import parallax.finding.Heading;
import parallax.finding.Place;
import parallax.session.Comparison;
import parallax.session.Dismissal;
import parallax.session.Naming;
import parallax.session.Note;
import parallax.session.Session;
import parallax.work.BackgroundRunner;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final Set<Dismissal> dismissed = new LinkedHashSet<>();
    private final Map<Finding, Note> notes = new LinkedHashMap<>();
    private List<Finding> found = List.of();
    private List<Note> written = List.of();
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
        dismissed.add(new Dismissal(finding.summary(), origins()));
        letGo();
        show();
    }

    /// Puts it back.
    public void restore(Finding finding) {
        dismissed.removeIf(one -> one.sentence().equals(finding.summary()) && isHere(one));
        show();
    }

    private Set<Origin> origins() {
        return session.getValue().articles().stream()
                .map(Article::origin)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Origin> origins(Source source) {
        return source.comparison().story().articles().stream().map(Article::origin).toList();
    }

    private boolean isHere(Dismissal dismissal) {
        return !Collections.disjoint(dismissal.articles(), origins());
    }

    /// Puts a note of the reader's in the list, among the others in the order they were written.
    public void add(Note note) {
        written = Stream.concat(written.stream(), Stream.of(note)).toList();
        show();
    }

    public void remove(Note note) {
        written = written.stream().filter(one -> !one.equals(note)).toList();
        letGo();
        show();
    }

    /// Puts a note in another's place.
    public void replace(Note before, Note after) {
        written = written.stream().map(one -> one.equals(before) ? after : one).toList();
        letGo();
        show();
    }

    /// All notes, in the order they were written.
    public List<Note> notes() {
        return written;
    }

    /// The findings that were dismissed, of all stories.
    public List<Dismissal> dismissals() {
        return List.copyOf(dismissed);
    }

    /// Brings notes back that were written before, and dismisses again what was dismissed.
    public void restore(List<Note> notesBefore, List<Dismissal> dismissedBefore) {
        written = Stream.concat(written.stream(), notesBefore.stream()).distinct().toList();
        dismissed.addAll(dismissedBefore);
        show();
    }

    /// The note that stands in the list as `finding`.
    public Optional<Note> note(Finding finding) {
        return Optional.ofNullable(notes.get(finding));
    }

    /// The notes on articles that are open, as findings.
    private void listNotes() {
        notes.clear();
        for (Note note : written) {
            var articles = session.getValue().articles();
            for (int i = 0; i < articles.size(); i++) {
                var article = articles.get(i);
                if (article.origin().equals(note.article())) {
                    var place = new Place(new Sigil(i), note.in(article));
                    notes.put(new Finding(FindingKind.NOTE, 1, note.words(), List.of(place)), note);
                }
            }
        }
    }

    private void follow() {
        var now = new Source(session.getValue().comparison(), naming.getValue().entities());
        if (now.equals(source)) {
            return;
        }
        if (!origins(now).equals(origins(source))) {
            found = List.of(); // their places are in other articles
            letGo();
            show();
        }
        source = now;
        int request = ++latest;
        var headings = Heading.of(now.comparison().story().articles());
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
        listNotes();
        var gone =
                dismissed.stream()
                        .filter(this::isHere)
                        .map(Dismissal::sentence)
                        .collect(Collectors.toSet());
        shown.set(
                Stream.concat(
                                notes.keySet().stream(),
                                found.stream().filter(finding -> !gone.contains(finding.summary())))
                        .toList());
    }
}
