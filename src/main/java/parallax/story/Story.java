package parallax.story;

import parallax.article.Article;

import java.util.List;

/// Articles about one event, in the order in which they stand side by side.
public record Story(List<Article> articles) {
    public Story {
        articles = List.copyOf(articles);
    }

    /// What the story is called: the first headline, else the first words of the first article.
    public String title() {
        return articles.stream()
                .filter(article -> article.masthead().headline().isPresent())
                .findFirst()
                .or(() -> articles.stream().findFirst())
                .map(Article::title)
                .orElse("");
    }
}
