package parallax.session;

import parallax.article.Article;
import parallax.story.Story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What the reader mended about the names of all stories, and what of it was taken back.
///
/// @param done in the order in which it was done
/// @param undone the last to be taken back comes last
public record NamingEdits(List<Mending> done, List<Mending> undone) {
    public static final NamingEdits NONE = new NamingEdits(List.of(), List.of());

    public NamingEdits {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /// What of it was mended among the names of a story, or of one that its articles were in.
    public List<NamingEdit> in(Story story) {
        var origins = story.articles().stream().map(Article::origin).toList();
        return done.stream()
                .filter(mending -> !Collections.disjoint(mending.articles(), origins))
                .map(Mending::edit)
                .toList();
    }

    public NamingEdits and(Mending edit) {
        return new NamingEdits(with(done, edit), List.of());
    }

    /// Without the last edit; the same where there is none.
    public NamingEdits undo() {
        return done.isEmpty() ? this : new NamingEdits(without(done), with(undone, done.getLast()));
    }

    /// With the edit that was taken back last; the same where there is none.
    public NamingEdits redo() {
        return undone.isEmpty()
                ? this
                : new NamingEdits(with(done, undone.getLast()), without(undone));
    }

    private static List<Mending> with(List<Mending> edits, Mending edit) {
        var longer = new ArrayList<>(edits);
        longer.add(edit);
        return longer;
    }

    private static List<Mending> without(List<Mending> edits) {
        return edits.subList(0, edits.size() - 1);
    }
}
