package parallax.entity;

import java.util.List;
import java.util.Optional;

/// Someone or something named, across the articles of a story.
///
/// @param name the one it is shown under
/// @param aliases the other names the articles use for it, the most frequent first
/// @param value what a date or number says, in one form; empty for names
/// @param occurrences every mention, by article and then by place; never empty
public record Entity(
        EntityType type,
        String name,
        List<String> aliases,
        Optional<String> value,
        List<Occurrence> occurrences) {
    public Entity {
        if (occurrences.isEmpty()) {
            throw new IllegalArgumentException("an entity needs a mention: " + name);
        }
        aliases = List.copyOf(aliases);
        occurrences = List.copyOf(occurrences);
    }

    /// The same entity, mentioned elsewhere.
    public Entity at(List<Occurrence> places) {
        return new Entity(type, name, aliases, value, places);
    }

    /// How often an article mentions it.
    public int countIn(int article) {
        return (int)
                occurrences.stream().filter(occurrence -> occurrence.article() == article).count();
    }
}
