package parallax.session;

import parallax.article.Article;
import parallax.entity.Mention;
import parallax.entity.NameState;
import parallax.entity.link.EntityLinker;
import parallax.entity.recognize.ArticleText;
import parallax.entity.recognize.EnglishText;
import parallax.entity.recognize.MentionFinder;
import parallax.entity.recognize.NameTagger;
import parallax.entity.recognize.PublishedDay;
import parallax.story.Story;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds who and what a story names. May be called from several threads.
public final class NameSearch {
    /// Opens the language engine.
    public interface Engine {
        NameTagger open() throws IOException;
    }

    private final Engine engine;
    private Optional<MentionFinder> finder = Optional.empty();

    /// @param engine opened when names are first looked for, which takes seconds
    public NameSearch(Engine engine) {
        this.engine = engine;
    }

    /// The dates and numbers alone: quick, for as long as the names are not there yet.
    public static Naming quantities(Story story) {
        return named(story, NameState.LOADING, MentionFinder.quantities(texts(story)));
    }

    /// Everything that is named. Seconds the first time, then about 50 ms for a new article.
    public Naming names(Story story) {
        var texts = texts(story);
        if (texts.stream().map(ArticleText::body).noneMatch(EnglishText::isEnglish)) {
            return named(story, NameState.NOT_ENGLISH, MentionFinder.quantities(texts));
        }
        try {
            return named(story, NameState.READY, finder().mentions(texts));
        } catch (IOException e) {
            return named(story, NameState.UNAVAILABLE, MentionFinder.quantities(texts));
        }
    }

    private synchronized MentionFinder finder() throws IOException {
        if (finder.isEmpty()) {
            finder = Optional.of(new MentionFinder(engine.open()));
        }
        return finder.get();
    }

    private static Naming named(Story story, NameState state, List<List<Mention>> mentions) {
        var bodies = story.articles().stream().map(Article::body).toList();
        return new Naming(state, EntityLinker.link(bodies, mentions));
    }

    /// An article that doesn't say when it was published is read as of the day of the others.
    private static List<ArticleText> texts(Story story) {
        var days = story.articles().stream().map(NameSearch::published).toList();
        var anyDay = days.stream().flatMap(Optional::stream).max(LocalDate::compareTo);
        return IntStream.range(0, days.size())
                .mapToObj(i ->
                        new ArticleText(
                                story.articles().get(i).body(), days.get(i).or(() -> anyDay)))
                .toList();
    }

    private static Optional<LocalDate> published(Article article) {
        return article.masthead().published().flatMap(PublishedDay::of);
    }
}
