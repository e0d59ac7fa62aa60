package parallax.finding;

import parallax.collation.token.Sigil;
import parallax.entity.Entity;
import parallax.entity.EntityType;
import parallax.entity.Occurrence;

import java.util.ArrayList;
import java.util.List;

/// Names that nobody else uses, where everything points to another one.
final class OddNames {
    private static final double WEIGHT = 0.7;

    private final Evidence evidence;

    OddNames(Evidence evidence) {
        this.evidence = evidence;
    }

    List<Finding> find() {
        return evidence.entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .flatMap(entity -> finding(entity).stream())
                .toList();
    }

    private List<Finding> finding(Entity entity) {
        var odd = new ArrayList<Place>();
        var sure = new ArrayList<Place>();
        for (Occurrence one : entity.occurrences()) {
            var place = new Place(new Sigil(one.article()), one.span());
            switch (one.certainty()) {
                case PROBABLE -> odd.add(place);
                case SURE -> sure.add(place);
            }
        }
        if (odd.isEmpty() || sure.isEmpty()) {
            return List.of();
        }
        var first = odd.getFirst();
        sure.stream()
                .filter(place -> isFirstOf(place, sure))
                .filter(place -> !place.article().equals(first.article()))
                .forEach(odd::add);
        return List.of(
                new Finding(
                        FindingKind.NAME,
                        WEIGHT,
                        "“%s” in %s is probably %s, who is named so in %s."
                                .formatted(
                                        evidence.words(first),
                                        evidence.name(first.article()),
                                        entity.name(),
                                        evidence.name(sure.getFirst().article())),
                        odd));
    }

    private static boolean isFirstOf(Place place, List<Place> places) {
        return places.stream()
                .filter(other -> other.article().equals(place.article()))
                .findFirst()
                .filter(place::equals)
                .isPresent();
    }
}
