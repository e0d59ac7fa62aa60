package parallax.session;

import parallax.article.Origin;

import java.util.Set;

/// Something the reader mended about the names of a story.
///
/// @param articles the story's then: it goes where they go
public record Mending(NamingEdit edit, Set<Origin> articles) {
    public Mending {
        articles = Set.copyOf(articles);
    }
}
