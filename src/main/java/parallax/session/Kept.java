package parallax.session;

import parallax.article.Article;

import java.util.List;

/// What is kept of a session when it is saved: everything that can't be found anew.
///
/// @param mendings what the reader mended about the names
/// @param notes on these articles
/// @param dismissals of findings
public record Kept(
        OpenStories stories, List<Mending> mendings, List<Note> notes, List<Dismissal> dismissals) {
    public static final Kept NOTHING = new Kept(OpenStories.NONE, List.of(), List.of(), List.of());

    public Kept {
        mendings = List.copyOf(mendings);
        notes = List.copyOf(notes);
        dismissals = List.copyOf(dismissals);
    }

    /// The same, but that another story is read.
    public Kept reading(int number) {
        return new Kept(stories.showing(number), mendings, notes, dismissals);
    }

    public List<Article> articles() {
        return stories.articles();
    }
}
