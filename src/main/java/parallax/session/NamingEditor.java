package parallax.session;

import parallax.entity.Alias;
import parallax.entity.Entity;
import parallax.entity.Occurrence;
import parallax.entity.link.EntityLinker;
import parallax.story.Story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Makes the reader's edits on what was found. Scratch of one run.
public final class NamingEditor {
    private final Story story;
    private final List<Entity> entities;

    private NamingEditor(Story story, List<Entity> found) {
        this.story = story;
        entities = new ArrayList<>(found);
    }

    /// What was found in a story, mended by `edits` in their order. O(edits × entities).
    public static Naming edited(Story story, Naming found, List<NamingEdit> edits) {
        var editor = new NamingEditor(story, found.entities());
        edits.forEach(editor::edit);
        return new Naming(found.state(), editor.entities);
    }

    private void edit(NamingEdit edit) {
        switch (edit) {
            case NamingEdit.Merge(var keys) -> merge(keys);
            case NamingEdit.Split(var key, var part) ->
                    find(key).ifPresent(entity -> split(entity, part));
            case NamingEdit.Rename(var key, var name) ->
                    find(key).ifPresent(entity -> replace(entity, entity.named(name)));
            case NamingEdit.Retype(var key, var type) ->
                    find(key).ifPresent(entity -> replace(entity, entity.typed(type)));
            case NamingEdit.Dismiss(var keys) ->
                    keys.forEach(key -> find(key).ifPresent(entities::remove));
        }
    }

    private Optional<Entity> find(Entity.Key key) {
        return entities.stream().filter(entity -> entity.key().equals(key)).findFirst();
    }

    private void merge(List<Entity.Key> keys) {
        var found = keys.stream().flatMap(key -> find(key).stream()).toList();
        found.stream()
                .reduce(Entity::mergedWith)
                .ifPresent(merged -> {
                    int place = entities.indexOf(found.getFirst());
                    entities.set(place, merged);
                    entities.removeAll(found.subList(1, found.size()));
                });
    }

    /// An entity that is called as another one now is that one.
    private void replace(Entity old, Entity now) {
        var twin = find(now.key()).filter(other -> !other.equals(old));
        entities.set(entities.indexOf(old), twin.map(now::mergedWith).orElse(now));
        twin.ifPresent(entities::remove);
    }

    private void split(Entity entity, NamingEdit.Part part) {
        var isIn = isIn(part);
        var off = entity.occurrences().stream().filter(isIn).toList();
        var rest = entity.occurrences().stream().filter(isIn.negate()).toList();
        if (off.isEmpty() || rest.isEmpty()) {
            return;
        }
        int place = entities.indexOf(entity);
        entities.set(place, called(entity, entity.name(), rest));
        entities.add(place + 1, called(entity, unused(entity, words(off.getFirst())), off));
    }

    private Predicate<Occurrence> isIn(NamingEdit.Part part) {
        return switch (part) {
            case NamingEdit.Part.Written(var words) -> one -> words(one).equals(words);
            case NamingEdit.Part.InArticle(var article) ->
                    one -> story.articles().get(one.article()).equals(article);
        };
    }

    private String words(Occurrence one) {
        return EntityLinker.written(story.articles().get(one.article()).body(), one.span());
    }

    /// Some of the mentions of an entity as one of its own; its aliases are their words.
    private Entity called(Entity whole, String name, List<Occurrence> some) {
        var aliases =
                some.stream()
                        .map(this::words)
                        .distinct()
                        .filter(words -> !words.equals(name))
                        .map(words -> alias(whole, words))
                        .toList();
        return new Entity(whole.type(), name, aliases, whole.value(), some);
    }

    private static Alias alias(Entity whole, String words) {
        return whole.aliases().stream()
                .filter(alias -> alias.words().equals(words))
                .findFirst()
                .orElseGet(() -> Alias.sure(words));
    }

    /// The name, with a number where one of that name is there already.
    private String unused(Entity like, String name) {
        return Stream.concat(
                        Stream.of(name),
                        Stream.iterate(2, number -> number + 1)
                                .map(number -> name + " (" + number + ")"))
                .filter(one -> find(new Entity.Key(like.type(), one, like.value())).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
