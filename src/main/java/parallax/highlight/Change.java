package parallax.highlight;

import parallax.collation.passage.VariantClass;
import parallax.text.Span;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Words inside shared wording that read otherwise elsewhere.
///
/// @param span the words here; empty where only the others have words
public record Change(Span span, VariantClass type, List<Reading> readings) {
    static final Comparator<Change> BY_PLACE = Comparator.comparing(Change::span);

    public Change {
        readings = List.copyOf(readings);
    }

    /// Whether a change further on stands at the same place.
    boolean isJoinedBy(Change next) {
        return span.overlaps(next.span) || span.equals(next.span);
    }

    /// One change over both, of the class that matters more.
    Change joinedWith(Change other) {
        return new Change(
                span.hull(other.span),
                type.compareTo(other.type) <= 0 ? type : other.type,
                Stream.concat(readings.stream(), other.readings.stream()).distinct().toList());
    }
}
