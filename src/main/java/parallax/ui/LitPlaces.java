package parallax.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import parallax.collation.passage.Passage;
import parallax.collation.token.Sigil;
import parallax.entity.Entity;
import parallax.entity.Occurrence;
import parallax.finding.Finding;
import parallax.finding.Place;
import parallax.session.Session;
import parallax.session.TextSearch.Hit;
import parallax.text.Span;
import parallax.ui.reader.Lit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// From what was chosen or looked for to what is lit up in each column.
final class LitPlaces {
    private LitPlaces() {}

    static Map<Sigil, Lit> of(List<Entity> chosen, Optional<Occurrence> current) {
        return of(
                chosen.stream()
                        .flatMap(entity -> entity.occurrences().stream())
                        .map(LitPlaces::passage),
                current.map(LitPlaces::passage));
    }

    static Map<Sigil, Lit> of(SearchModel.Hits hits) {
        return of(
                hits.all().stream().map(LitPlaces::passage),
                hits.current().map(LitPlaces::passage));
    }

    static Map<Sigil, Lit> of(Finding finding, Session session) {
        var first = finding.places().getFirst();
        return of(
                finding.places().stream().map(place -> passage(place, session)).distinct(),
                Optional.of(passage(first, session)));
    }

    /// Where words are missing, the letter after the gap stands for them.
    private static Passage passage(Place place, Session session) {
        int length = session.comparison().article(place.article()).body().length();
        int start = Math.min(place.span().start(), length - 1);
        return new Passage(
                place.article(), new Span(start, Math.max(start + 1, place.span().end())));
    }

    private static Passage passage(Occurrence occurrence) {
        return new Passage(new Sigil(occurrence.article()), occurrence.span());
    }

    private static Passage passage(Hit hit) {
        return new Passage(hit.article(), hit.span());
    }

    private static Map<Sigil, Lit> of(Stream<Passage> all, Optional<Passage> current) {
        Map<Sigil, List<Span>> spans =
                all.sorted()
                        .collect(groupingBy(Passage::witness, mapping(Passage::span, toList())));
        var lit = new HashMap<Sigil, Lit>();
        spans.forEach((article, places) -> {
            var here = current.filter(one -> one.witness().equals(article)).map(Passage::span);
            lit.put(article, new Lit(places, here));
        });
        return Map.copyOf(lit);
    }
}
