package parallax.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Someone or something named, across the articles of a story.
///
/// @param name the one it is shown under
/// @param aliases the other names the articles use for it, the most frequent first
/// @param value what a date or number says, in one form; empty for names
/// @param occurrences every mention, by article and then by place; never empty
public record Entity(
        EntityType type,
        String name,
        List<Alias> aliases,
        Optional<String> value,
        List<Occurrence> occurrences) {
    public Entity {
        if (occurrences.isEmpty()) {
            throw new IllegalArgumentException("an entity needs a mention: " + name);
        }
        aliases = List.copyOf(aliases);
        occurrences = List.copyOf(occurrences);
    }

    /// What tells entities of one story apart; the articles may change under it.
    public record Key(EntityType type, String name, Optional<String> value) {}

    public Key key() {
        return new Key(type, name, value);
    }

    /// The same entity, mentioned elsewhere.
    public Entity at(List<Occurrence> places) {
        return new Entity(type, name, aliases, value, places);
    }

    /// The same entity under another name; the name it had is an alias now.
    public Entity named(String newName) {
        return new Entity(type, newName, aliasesOf(newName, List.of(this)), value, occurrences);
    }

    public Entity typed(EntityType newType) {
        return new Entity(newType, name, aliases, value, occurrences);
    }

    /// This one and the other as one, called as this one is.
    public Entity mergedWith(Entity other) {
        return new Entity(
                type,
                name,
                aliasesOf(name, List.of(this, other)),
                value,
                Stream.concat(occurrences.stream(), other.occurrences.stream())
                        .sorted(Occurrence.BY_PLACE)
                        .toList());
    }

    /// Every name of `entities` but one, each once.
    private static List<Alias> aliasesOf(String name, List<Entity> entities) {
        var aliases = new LinkedHashMap<String, Alias>();
        for (Entity entity : entities) {
            aliases.put(entity.name, Alias.sure(entity.name));
            entity.aliases.forEach(alias -> aliases.putIfAbsent(alias.words(), alias));
        }
        aliases.remove(name);
        return List.copyOf(aliases.values());
    }

    /// How often the story mentions it.
    public int count() {
        return occurrences.size();
    }

    /// How often an article mentions it.
    public int countIn(int article) {
        return (int)
                occurrences.stream().filter(occurrence -> occurrence.article() == article).count();
    }
}
