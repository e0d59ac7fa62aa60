package parallax.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import parallax.article.Article;
import parallax.article.Origin;
import parallax.entity.NameState;
import parallax.session.Mending;
import parallax.session.NameSearch;
import parallax.session.Naming;
import parallax.session.NamingEdit;
import parallax.session.NamingEditor;
import parallax.session.NamingEdits;
import parallax.session.Session;
import parallax.story.Story;
import parallax.work.BackgroundRunner;

import java.util.List;
import java.util.Set;

/// Who and what the open story names; names are looked for elsewhere; until they are there, what
/// was known before and the dates and numbers stand in.
public final class NamingModel {
    private final NameSearch search;
    private final BackgroundRunner runner;
    private final ReadOnlyObjectWrapper<Naming> naming = new ReadOnlyObjectWrapper<>(Naming.EMPTY);
    private final ReadOnlyObjectWrapper<NamingEdits> edits =
            new ReadOnlyObjectWrapper<>(NamingEdits.NONE);
    private Story story = new Story(List.of());
    private Naming found = Naming.EMPTY;
    private int latestSearch;

    public NamingModel(
            NameSearch search, BackgroundRunner runner, ObservableValue<Session> session) {
        this.search = search;
        this.runner = runner;
        session.subscribe(now -> follow(now.comparison().story()));
    }

    /// The story's entities, as the reader mended them.
    public ReadOnlyObjectProperty<Naming> namingProperty() {
        return naming.getReadOnlyProperty();
    }

    /// What the reader mended, in all stories.
    public ReadOnlyObjectProperty<NamingEdits> editsProperty() {
        return edits.getReadOnlyProperty();
    }

    /// Mends something among the names of the open story.
    public void edit(NamingEdit edit) {
        restore(List.of(new Mending(edit, Set.copyOf(origins(story)))));
    }

    /// Mends again what was mended before, in another sitting.
    public void restore(List<Mending> made) {
        for (Mending mending : made) {
            edits.set(edits.get().and(mending));
        }
        show();
    }

    /// Takes the last edit back; nothing happens where there is none.
    public void undo() {
        edits.set(edits.get().undo());
        show();
    }

    /// Makes the edit again that was taken back last.
    public void redo() {
        edits.set(edits.get().redo());
        show();
    }

    private void follow(Story next) {
        if (next.articles().equals(story.articles())) {
            return;
        }
        int request = ++latestSearch;
        var places = Naming.places(story, next);
        story = next;
        found = new Naming(NameState.LOADING, found.movedTo(places).entities());
        show();
        if (next.articles().isEmpty()) {
            found = Naming.EMPTY;
            show();
        } else {
            findQuantities(request, next);
        }
    }

    private static List<Origin> origins(Story story) {
        return story.articles().stream().map(Article::origin).toList();
    }

    private void findQuantities(int request, Story next) {
        if (!found.entities().isEmpty()) {
            findNames(request, next);
            return;
        }
        runner.run(
                () -> NameSearch.quantities(next),
                quantities -> {
                    take(request, quantities);
                    findNames(request, next);
                },
                _ -> findNames(request, next));
    }

    private void findNames(int request, Story next) {
        if (request == latestSearch) {
            runner.run(
                    () -> search.names(next),
                    names -> take(request, names),
                    _ -> take(request, new Naming(NameState.UNAVAILABLE, found.entities())));
        }
    }

    /// Of several searches under way only the latest is shown.
    private void take(int request, Naming answer) {
        if (request == latestSearch) {
            found = answer;
            show();
        }
    }

    private void show() {
        naming.set(NamingEditor.edited(story, found, edits.get().in(story)));
    }
}
