package parallax.highlight;

import parallax.collation.passage.VariantClass;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Words inside shared wording that read otherwise elsewhere.
///
/// @param span the words here; empty where only the others have words
public record Change(Span span, VariantClass type, List<Reading> readings) {
    public Change {
        readings = List.copyOf(readings);
    }

    /// The same changes, those at one place as one of the class that matters most. O(n log n).
    static List<Change> joined(Stream<Change> changes) {
        var sorted = changes.sorted(Comparator.comparing(Change::span)).toList();
        var joined = new ArrayList<Change>();
        for (int from = 0; from < sorted.size(); ) {
            var place = sorted.get(from).span;
            int to = from + 1;
            while (to < sorted.size() && isAt(place, sorted.get(to).span)) {
                place = place.hull(sorted.get(to++).span);
            }
            joined.add(atOnePlace(place, sorted.subList(from, to)));
            from = to;
        }
        return joined;
    }

    private static boolean isAt(Span place, Span next) {
        return place.overlaps(next) || place.equals(next);
    }

    private static Change atOnePlace(Span place, List<Change> changes) {
        return new Change(
                place,
                changes.stream().map(Change::type).min(Comparator.naturalOrder()).orElseThrow(),
                changes.stream().flatMap(change -> change.readings.stream()).distinct().toList());
    }
}
