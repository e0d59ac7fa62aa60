package parallax.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import parallax.collation.token.Sigil;
import parallax.finding.Finding;
import parallax.finding.Place;
import parallax.ui.reader.MarginNote;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// From the findings to the marks in the margins of the columns: one in each article, where a
/// finding first has a place in it.
final class MarginNotes {
    private MarginNotes() {}

    /// In the order of their places.
    static Map<Sigil, List<MarginNote>> of(List<Finding> findings) {
        Map<Sigil, List<Noted>> all =
                findings.stream()
                        .filter(MarginNotes::hasMark)
                        .flatMap(finding ->
                                finding.places().stream()
                                        .collect(
                                                toMap(
                                                        Place::article,
                                                        place -> place,
                                                        (first, _) -> first))
                                        .values()
                                        .stream()
                                        .map(place -> new Noted(finding, place)))
                        .collect(groupingBy(noted -> noted.place().article()));
        return all.entrySet().stream()
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                entry ->
                                        entry.getValue().stream()
                                                .map(Noted::note)
                                                .sorted(Comparator.comparingInt(MarginNote::offset))
                                                .toList()));
    }

    private record Noted(Finding finding, Place place) {
        MarginNote note() {
            return new MarginNote(place.span().start(), finding.summary());
        }
    }

    /// The first of the findings with a mark there.
    static Optional<Finding> at(Sigil article, int offset, List<Finding> findings) {
        return findings.stream()
                .filter(MarginNotes::hasMark)
                .filter(finding ->
                        finding.places().stream()
                                .anyMatch(place ->
                                        place.article().equals(article)
                                                && place.span().start() == offset))
                .findFirst();
    }

    /// What is about a place, and not about an article as a whole or about many small things.
    private static boolean hasMark(Finding finding) {
        return switch (finding.kind()) {
            case NOTE,
                    ALTERED_QUOTATION,
                    LOADED_WORD,
                    FIGURE,
                    DATE,
                    NAME,
                    ATTRIBUTION,
                    VOICE,
                    BROKEN_QUOTATION ->
                    true;
            case HEADLINE, LEFT_OUT, ONLY_HERE, COPIED, STYLE -> false;
        };
    }
}
