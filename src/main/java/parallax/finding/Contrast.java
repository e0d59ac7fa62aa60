package parallax.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers what differs between two articles each, so that the same difference between others is
/// one finding with more places.
final class Contrast {
    private final Evidence evidence;
    private final Map<List<String>, Sides> found = new LinkedHashMap<>();

    Contrast(Evidence evidence) {
        this.evidence = evidence;
    }

    private record Sides(Sort sort, List<Place> as, List<Place> bs) {}

    /// Two readings of what is the same otherwise.
    void add(Sort sort, Reading a, Reading b) {
        var turned = List.of(b.key(), a.key());
        boolean isTurned = found.containsKey(turned);
        var key = isTurned ? turned : List.of(a.key(), b.key());
        var sides =
                found.computeIfAbsent(
                        key, _ -> new Sides(sort, new ArrayList<>(), new ArrayList<>()));
        add(sides.as(), isTurned ? b.place() : a.place());
        add(sides.bs(), isTurned ? a.place() : b.place());
    }

    /// What differs.
    ///
    /// @param opening what the sentence begins with, before the two readings
    record Sort(FindingKind kind, double weight, String opening) {}

    /// How one article has it.
    ///
    /// @param key what two readings have in common that are the same
    record Reading(String key, Place place) {}

    /// The place, and where a copy has the same words.
    private void add(Collection<Place> places, Place place) {
        for (Place one : evidence.copies(place)) {
            if (!places.contains(one)) {
                places.add(one);
            }
        }
    }

    List<Finding> findings() {
        return found.values().stream().map(this::finding).toList();
    }

    private Finding finding(Sides sides) {
        var places = new ArrayList<>(sides.as());
        places.addAll(sides.bs());
        return new Finding(
                sides.sort().kind(),
                sides.sort().weight(),
                "%s “%s” in %s, “%s” in %s."
                        .formatted(
                                sides.sort().opening(),
                                evidence.words(sides.as().getFirst()),
                                evidence.names(sides.as()),
                                evidence.words(sides.bs().getFirst()),
                                evidence.names(sides.bs())),
                places);
    }
}
