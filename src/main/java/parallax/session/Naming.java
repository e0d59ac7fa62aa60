package parallax.session;

import parallax.article.Article;
import parallax.entity.Entity;
import parallax.entity.NameState;
import parallax.entity.Occurrence;
import parallax.story.Story;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/// Who and what a story names, as far as it is known.
///
/// @param state what is to be said about the names among the entities
public record Naming(NameState state, List<Entity> entities) {
    public static final Naming EMPTY = new Naming(NameState.READY, List.of());

    public Naming {
        entities = List.copyOf(entities);
    }

    /// What is left of it in another story: the mentions in articles that stand there too.
    public Naming movedTo(IntUnaryOperator places) {
        return new Naming(
                state,
                entities.stream().flatMap(entity -> moved(entity, places).stream()).toList());
    }

    private static Optional<Entity> moved(Entity entity, IntUnaryOperator places) {
        var stayed =
                entity.occurrences().stream()
                        .map(one -> new Moved(places.applyAsInt(one.article()), one))
                        .filter(one -> one.place() >= 0)
                        .map(one ->
                                new Occurrence(
                                        one.place(), one.old().span(), one.old().certainty()))
                        .toList();
        return stayed.isEmpty() ? Optional.empty() : Optional.of(entity.at(stayed));
    }

    private record Moved(int place, Occurrence old) {}

    /// Tells for each place of an article in one story its place in another; -1 where it is gone.
    public static IntUnaryOperator places(Story from, Story to) {
        var places = new HashMap<Article, Integer>();
        to.articles().forEach(article -> places.putIfAbsent(article, places.size()));
        return place -> places.getOrDefault(from.articles().get(place), -1);
    }
}
