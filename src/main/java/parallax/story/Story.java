package parallax.story;

import parallax.article.Article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Articles about one event, in the order in which they stand side by side.
///
/// @param name what the reader calls it
public record Story(List<Article> articles, Optional<String> name) {
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONG = 4;
    private static final int MOST_ASKED = 8;

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

    /// What the story is called: its name, else the first headline that has words of the others,
    /// else the first headline, else the first words of the first article.
    public String title() {
        return name.or(() -> headlines().filter(this::isOfOthersToo).findFirst())
                .or(() -> headlines().findFirst())
                .or(() -> articles.stream().findFirst().map(Article::title))
                .orElse("");
    }

    private Stream<String> headlines() {
        return articles.stream()
                .limit(MOST_ASKED)
                .flatMap(article -> article.masthead().headline().stream());
    }

    /// Whether most of its long words stand in another article: else it may be the name of a
    /// column, a slogan or a joke.
    private boolean isOfOthersToo(String headline) {
        var words =
                NO_WORDS.splitAsStream(headline.toLowerCase(Locale.ROOT))
                        .filter(word -> word.length() >= LONG)
                        .toList();
        return !words.isEmpty()
                && articles.stream()
                        .limit(MOST_ASKED)
                        .filter(article -> !article.title().equals(headline))
                        .map(article -> article.body().toLowerCase(Locale.ROOT))
                        .anyMatch(body ->
                                2 * words.stream().filter(body::contains).count() > words.size());
    }
}
