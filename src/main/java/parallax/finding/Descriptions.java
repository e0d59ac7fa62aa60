package parallax.finding;

import parallax.collation.token.Sigil;
import parallax.entity.Entity;
import parallax.entity.EntityType;
import parallax.entity.Occurrence;
import parallax.entity.Occurrence.Certainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the articles call the same person, and how they write the name.
final class Descriptions {
    private static final double HALF = 12;
    private static final double FORM_WEIGHT = 0.2;

    private final Evidence evidence;

    Descriptions(Evidence evidence) {
        this.evidence = evidence;
    }

    List<Finding> find() {
        var found = new ArrayList<Finding>();
        var forms = new ArrayList<Map<String, List<Place>>>();
        for (Entity entity : evidence.entities()) {
            if (entity.type() == EntityType.PERSON) {
                roles(entity).ifPresent(found::add);
                forms.add(forms(entity));
            }
        }
        forms.removeIf(one -> !differs(one));
        if (!forms.isEmpty()) {
            found.add(written(forms));
        }
        return found;
    }

    private Optional<Finding> roles(Entity person) {
        var groups = groups(person);
        boolean saysTheSame =
                groups.stream().map(group -> articles(places(group))).distinct().count() < 2
                        || groups.stream().allMatch(group -> isTitle(group.getFirst()));
        return saysTheSame ? Optional.empty() : Optional.of(called(person, groups));
    }

    private static boolean isTitle(Description description) {
        return description.words().size() == 1 && Titles.contains(description.role().normal());
    }

    /// All that is said of someone, what agrees together; the fullest first in each.
    private List<List<Description>> groups(Entity person) {
        var groups = new ArrayList<List<Description>>();
        for (Occurrence one : person.occurrences()) {
            var witness = evidence.collation().witness(new Sigil(one.article()));
            for (Description next : DescriptionReader.of(witness, one.span())) {
                groups.stream()
                        .filter(group -> group.stream().anyMatch(next::agrees))
                        .findFirst()
                        .ifPresentOrElse(
                                group -> group.add(next),
                                () -> groups.add(new ArrayList<>(List.of(next))));
            }
        }
        groups.forEach(group ->
                group.sort(
                        Comparator.comparingInt((Description one) -> one.words().size())
                                .reversed()));
        return groups;
    }

    private Finding called(Entity person, List<List<Description>> groups) {
        double rare =
                groups.stream()
                        .map(group -> evidence.rarity(group.getFirst().role()))
                        .sorted(Comparator.reverseOrder())
                        .limit(2)
                        .mapToDouble(Double::doubleValue)
                        .sum();
        var told =
                groups.stream()
                        .map(group ->
                                "“%s” in %s"
                                        .formatted(
                                                evidence.words(group.getFirst().place()),
                                                evidence.names(places(group))))
                        .collect(Collectors.joining(", "));
        return new Finding(
                FindingKind.NAME,
                rare / (rare + HALF),
                "%s is called %s.".formatted(person.name(), told),
                groups.stream().flatMap(group -> places(group).stream()).toList());
    }

    private static List<Place> places(List<Description> group) {
        return group.stream().map(Description::place).toList();
    }

    private static Set<Sigil> articles(List<Place> places) {
        return places.stream().map(Place::article).collect(Collectors.toSet());
    }

    /// How a name is written, and where: "Vladimir V. Putin", "Vladimir Putin".
    private Map<String, List<Place>> forms(Entity person) {
        var forms = new LinkedHashMap<String, List<Place>>();
        for (Occurrence one : person.occurrences()) {
            var place = new Place(new Sigil(one.article()), one.span());
            var words = evidence.words(place);
            if (one.certainty() == Certainty.SURE && words.indexOf(' ') > 0) {
                forms.computeIfAbsent(words, _ -> new ArrayList<>()).add(place);
            }
        }
        return forms;
    }

    /// Whether two articles write it differently.
    private static boolean differs(Map<String, List<Place>> forms) {
        return forms.values().stream().map(Descriptions::articles).distinct().count() > 1;
    }

    private Finding written(List<Map<String, List<Place>>> names) {
        var told =
                names.stream()
                        .map(forms ->
                                forms.entrySet().stream()
                                        .map(form ->
                                                "“%s” in %s"
                                                        .formatted(
                                                                form.getKey(),
                                                                evidence.names(form.getValue())))
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "));
        return new Finding(
                FindingKind.NAME,
                FORM_WEIGHT,
                "%s written in several ways: %s."
                        .formatted(
                                names.size() == 1 ? "A name is" : names.size() + " names are",
                                told),
                names.stream()
                        .flatMap(forms -> forms.values().stream())
                        .flatMap(List::stream)
                        .toList());
    }
}
