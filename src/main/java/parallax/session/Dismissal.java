package parallax.session;

import parallax.article.Origin;

import java.util.Set;

/// A finding that the reader took off the list of a story.
///
/// @param sentence what it says
/// @param articles the story's then: it goes where they go
public record Dismissal(String sentence, Set<Origin> articles) {
    public Dismissal {
        articles = Set.copyOf(articles);
    }
}
