package parallax.session;

import parallax.article.Article;
import parallax.article.Origin;
import parallax.story.Story;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One of the stories that are open.
///
/// @param number by which it is known whatever becomes of it
public record OpenStory(int number, Story story, Layout layout) {
    public List<Article> articles() {
        return story.articles();
    }

    /// Where its articles came from.
    public Set<Origin> origins() {
        return articles().stream().map(Article::origin).collect(Collectors.toUnmodifiableSet());
    }

    /// Its article from there.
    public Optional<Article> article(Origin origin) {
        return articles().stream().filter(article -> article.origin().equals(origin)).findFirst();
    }

    OpenStory without(Collection<Origin> closed) {
        var gone = Set.copyOf(closed);
        return having(
                articles().stream().filter(article -> !gone.contains(article.origin())).toList());
    }

    OpenStory replaced(Article changed) {
        return having(
                articles().stream()
                        .map(one -> one.origin().equals(changed.origin()) ? changed : one)
                        .toList());
    }

    OpenStory exchanged(Origin old, List<Article> fresh) {
        return having(
                        articles().stream()
                                .flatMap(one ->
                                        one.origin().equals(old) ? fresh.stream() : Stream.of(one))
                                .toList())
                .laidOut(layout.exchanged(old, fresh.stream().map(Article::origin).toList()));
    }

    OpenStory having(List<Article> articles) {
        return new OpenStory(number, new Story(articles, story.name()), layout);
    }

    OpenStory named(Optional<String> name) {
        return new OpenStory(number, new Story(articles(), name), layout);
    }

    OpenStory laidOut(Layout newLayout) {
        return new OpenStory(number, story, newLayout);
    }
}
