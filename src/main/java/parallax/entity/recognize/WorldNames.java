package parallax.entity.recognize;

import parallax.entity.EntityType;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;

/// Countries, regions, peoples, religions and world-wide organisations: what every atlas has.
/// Countries are the JDK's own, the others stand in `world.properties`.
final class WorldNames {
    private static final WorldNames ALL = new WorldNames();
    private static final int SHORTEST_IN_CAPITALS = 5;

    private final Map<String, EntityType> types = new HashMap<>();
    private final Set<String> ambiguous;
    private final Pattern pattern;

    private WorldNames() {
        var words = bundle();
        ambiguous = Set.of(words.getString("ambiguous").strip().split("\\s*,\\s*", -1));
        for (var country : Locale.getISOCountries()) {
            var name = Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
            if (!name.contains("&") && !name.contains("(") && !name.contains("SAR")) {
                types.put(name, EntityType.PLACE);
            }
        }
        put(words.getString("places"), EntityType.PLACE);
        put(words.getString("organizations"), EntityType.ORGANIZATION);
        put(words.getString("groups"), EntityType.GROUP);
        putPlurals(words.getString("groups"));
        putCapitals();
        pattern = AnyOf.wholeWord(types.keySet());
    }

    private static ResourceBundle bundle() throws MissingResourceException {
        return ResourceBundle.getBundle("parallax.entity.recognize.world", Locale.ROOT);
    }

    static WorldNames all() {
        return ALL;
    }

    private void put(String names, EntityType type) {
        Arrays.stream(names.strip().split("\\s*,\\s*", -1)).forEach(name -> types.put(name, type));
    }

    /// Only those whose plural is regular: no one writes "Chineses".
    private void putPlurals(String names) {
        Arrays.stream(names.strip().split("\\s*,\\s*", -1))
                .filter(name -> !name.matches(".*(?:s|sh|ch|ese|ss|Tories)"))
                .forEach(name ->
                        types.put(
                                name.endsWith("y")
                                        ? name.substring(0, name.length() - 1) + "ies"
                                        : name + "s",
                                EntityType.GROUP));
    }

    /// Headlines and datelines set places in capitals.
    private void putCapitals() {
        for (var name : new HashSet<>(types.keySet())) {
            if (types.get(name) == EntityType.PLACE && name.length() >= SHORTEST_IN_CAPITALS) {
                types.putIfAbsent(name.toUpperCase(Locale.ROOT), EntityType.PLACE);
            }
        }
    }

    /// What a name of the world names; nothing for any other name.
    Optional<EntityType> typeOf(String name) {
        return Optional.ofNullable(types.get(name));
    }

    boolean has(String name) {
        return types.containsKey(name);
    }

    /// Whether a name is also a person's, a common word or part of many other names.
    boolean isAmbiguous(String name) {
        return ambiguous.contains(name);
    }

    /// Finds any of the names as a whole word; the longest where several begin.
    Pattern pattern() {
        return pattern;
    }
}
