package parallax.ui.sidebar;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import parallax.entity.Entity;

import java.util.Comparator;
import java.util.function.ToIntFunction;

/// In which order the entities of a type stand.
public enum EntityOrder {
    /// The most mentioned first.
    MENTIONS,
    NAME,
    /// First what some articles mention often and others never.
    DIFFERENCE;

    /// Compares entities of one type.
    ///
    /// @param articles how many the story has
    /// @param mentions how many of an entity are counted
    Comparator<Entity> comparator(int articles, ToIntFunction<Entity> mentions) {
        Comparator<Entity> byName = comparing(Entity::name, String.CASE_INSENSITIVE_ORDER);
        return switch (this) {
            case MENTIONS ->
                    comparingInt((Entity entity) -> -mentions.applyAsInt(entity))
                            .thenComparing(byName);
            case NAME -> byName;
            case DIFFERENCE ->
                    comparingInt((Entity entity) -> -difference(entity, articles))
                            .thenComparing(byName);
        };
    }

    /// Articles without it, times the mentions in those that have it.
    private static int difference(Entity entity, int articles) {
        long with = entity.occurrences().stream().map(one -> one.article()).distinct().count();
        return (int) ((articles - with) * entity.occurrences().size());
    }
}
