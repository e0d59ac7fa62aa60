package parallax.finding;

import java.util.List;

/// Something a reader should know.
///
/// @param weight how much it matters, 0..1
/// @param summary one plain sentence that judges nothing
/// @param places where it shows, the most telling first; never empty
public record Finding(FindingKind kind, double weight, String summary, List<Place> places) {
    public Finding {
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a finding needs a place: " + summary);
        }
    }
}
