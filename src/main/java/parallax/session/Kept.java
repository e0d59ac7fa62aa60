package parallax.session;

import parallax.article.Article;

import java.util.List;

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
