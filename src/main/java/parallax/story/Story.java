package parallax.story;

import parallax.article.Article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Articles about one event, in the order in which they stand side by side.
///
/// @param name what the reader calls it
public record Story(List<Article> articles, Optional<String> name) {
    public Story {
        articles = List.copyOf(articles);
    }

    public Story(List<Article> articles) {
        this(articles, Optional.empty());
    }

    /// This story with more articles at its end.
    public Story with(List<Article> more) {
        var all = new ArrayList<>(articles);
        all.addAll(more);
        return new Story(all, name);
    }

    /// What the story is called: its name, else the first headline, else the first words of the
    /// first article.
    public String title() {
        return name.or(() ->
                        articles.stream()
                                .filter(article -> article.masthead().headline().isPresent())
                                .findFirst()
                                .or(() -> articles.stream().findFirst())
                                .map(Article::title))
                .orElse("");
    }
}
