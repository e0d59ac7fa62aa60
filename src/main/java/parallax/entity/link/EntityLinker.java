package parallax.entity.link;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import parallax.entity.Alias;
import parallax.entity.Entity;
import parallax.entity.EntityType;
import parallax.entity.Mention;
import parallax.entity.Occurrence;
import parallax.entity.Occurrence.Certainty;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Joins the mentions of a story's articles into entities. The result does not depend on the order
/// of the articles but for the numbers by which its occurrences call them.
public final class EntityLinker {
    private final List<String> bodies;
    private final List<Entity> entities = new ArrayList<>();

    private EntityLinker(List<String> bodies) {
        this.bodies = bodies;
    }

    /// The entities of a story, the most mentioned first within each type.
    ///
    /// @param mentions those of each body, in order
    public static List<Entity> link(List<String> bodies, List<List<Mention>> mentions) {
        return new EntityLinker(bodies).link(mentions);
    }

    private List<Entity> link(List<List<Mention>> mentions) {
        var named = new ArrayList<Named>();
        for (int article = 0; article < mentions.size(); article++) {
            for (Mention mention : mentions.get(article)) {
                named.add(named(article, mention));
            }
        }
        var people = named.stream().filter(one -> one.type() == EntityType.PERSON).toList();
        var groups = PersonLinker.link(people);
        groups.all().forEach(group -> addPerson(group, groups));
        linkOthers(named.stream().filter(one -> one.type() != EntityType.PERSON).toList());
        entities.sort(
                comparing(Entity::type)
                        .thenComparingInt(entity -> -entity.occurrences().size())
                        .thenComparing(Entity::name)
                        .thenComparing(entity -> entity.value().orElse("")));
        return List.copyOf(entities);
    }

    /// How a name is written at a place of a body: without article and possessive.
    public static String written(String body, Span span) {
        return Named.clean(span.of(body));
    }

    private Named named(int article, Mention mention) {
        var words = written(bodies.get(article), mention.span());
        return new Named(article, mention.span(), mention.type(), words, mention.value());
    }

    private void linkOthers(List<Named> others) {
        var keys = new NameKeys(bodies, others);
        var byKey =
                new TreeMap<String, List<Named>>(others.stream().collect(groupingBy(keys::key)));
        byKey.values().forEach(group -> add(group, longestName(group), Set.of()));
    }

    private void addPerson(List<Named> group, PersonLinker.Groups groups) {
        var sure = group.stream().filter(one -> groups.certainty(one) == Certainty.SURE).toList();
        add(group, fullestName(sure.isEmpty() ? group : sure), groups.probable());
    }

    private void add(List<Named> group, String name, Set<Named> probable) {
        var aliases =
                byFrequency(group).stream()
                        .filter(alias -> !alias.equals(name))
                        .filter(alias -> !(isInCapitals(alias) && alias.equalsIgnoreCase(name)))
                        .map(alias -> new Alias(alias, certainty(alias, group, probable)))
                        .toList();
        var occurrences =
                group.stream()
                        .sorted(Named.BY_PLACE)
                        .map(one ->
                                new Occurrence(
                                        one.article(),
                                        one.span(),
                                        probable.contains(one)
                                                ? Certainty.PROBABLE
                                                : Certainty.SURE))
                        .toList();
        entities.add(
                new Entity(
                        group.getFirst().type(),
                        name,
                        aliases,
                        group.getFirst().value(),
                        occurrences));
    }

    private static Certainty certainty(String alias, List<Named> group, Set<Named> probable) {
        boolean isSure =
                group.stream()
                        .anyMatch(one -> one.words().equals(alias) && !probable.contains(one));
        return isSure ? Certainty.SURE : Certainty.PROBABLE;
    }

    private static List<String> byFrequency(List<Named> group) {
        Map<String, Long> counts = group.stream().collect(groupingBy(Named::words, counting()));
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The most frequent of the names with the most parts.
    private static String fullestName(List<Named> group) {
        var names = byFrequency(group);
        return names.stream()
                .min(
                        comparingInt((String name) -> -PersonName.of(name).parts().size())
                                .thenComparing(EntityLinker::isInCapitals)
                                .thenComparingInt(names::indexOf))
                .orElseThrow();
    }

    /// For an organisation or place the most frequent long form rather than capitals; for the rest
    /// what is written most.
    private static String longestName(List<Named> group) {
        var names = byFrequency(group);
        return switch (group.getFirst().type()) {
            case ORGANIZATION, PLACE ->
                    names.stream()
                            .filter(name -> !isInCapitals(name))
                            .findFirst()
                            .orElse(names.getFirst());
            case PERSON, GROUP, DATE, NUMBER -> names.getFirst();
        };
    }

    private static boolean isInCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }
}
