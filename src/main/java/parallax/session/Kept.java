package parallax.session;

import parallax.article.Article;

import java.util.List;
import java.util.stream.Stream;

/// What is kept of a session when it is saved: everything that can't be found anew.
///
/// @param mendings what the reader mended about the names
/// @param notes on these articles
/// @param dismissals of findings
/// @param view which is no change by itself
public record Kept(
        OpenStories stories,
        List<Mending> mendings,
        List<Note> notes,
        List<Dismissal> dismissals,
        View view) {
    public static final Kept NOTHING =
            new Kept(OpenStories.NONE, List.of(), List.of(), List.of(), View.PLAIN);

    public Kept {
        mendings = List.copyOf(mendings);
        notes = List.copyOf(notes);
        dismissals = List.copyOf(dismissals);
    }

    /// This with another's stories beside it, and what was done with them.
    public Kept beside(Kept other) {
        return new Kept(
                stories.beside(other.stories),
                joined(mendings, other.mendings),
                joined(notes, other.notes),
                joined(dismissals, other.dismissals),
                view);
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    /// Whether it is the same, whatever was looked at.
    public boolean isLike(Kept other) {
        return new Kept(
                        stories.showing(other.stories.shown()),
                        mendings,
                        notes,
                        dismissals,
                        other.view)
                .equals(other);
    }

    public List<Article> articles() {
        return stories.articles();
    }
}
