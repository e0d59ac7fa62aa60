package parallax.finding;

import parallax.quotation.QuotedPlace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The same quotation, said to have been spoken by others.
final class Attributions {
    private static final double WEIGHT = 0.55;

    private final Evidence evidence;

    Attributions(Evidence evidence) {
        this.evidence = evidence;
    }

    List<Finding> find() {
        return evidence.quotations().groups().stream()
                .flatMap(group -> finding(group).stream())
                .toList();
    }

    /// Of each speaker the first article that names it.
    private Optional<Finding> finding(List<QuotedPlace> group) {
        var firsts = new LinkedHashMap<String, QuotedPlace>();
        for (QuotedPlace place : group) {
            evidence.voices().of(place).ifPresent(voice -> firsts.putIfAbsent(key(voice), place));
        }
        if (firsts.size() < 2) {
            return Optional.empty();
        }
        var told =
                firsts.values().stream()
                        .map(place ->
                                "%s in %s"
                                        .formatted(
                                                evidence.voices().of(place).orElseThrow(),
                                                evidence.name(place.article())))
                        .toList();
        var places = new ArrayList<Place>();
        group.forEach(one -> places.add(new Place(one.article(), one.quotation().span())));
        for (QuotedPlace one : group) {
            one.quotation()
                    .speaker()
                    .ifPresent(speaker -> places.add(new Place(one.article(), speaker.span())));
        }
        return Optional.of(
                new Finding(
                        FindingKind.ATTRIBUTION,
                        WEIGHT,
                        "“%s” is attributed to %s."
                                .formatted(
                                        evidence.words(places.getFirst()),
                                        String.join(", to ", told)),
                        places));
    }

    /// "Mr. Putin" and "Vladimir Putin" are one speaker.
    static String key(String voice) {
        return voice.substring(voice.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
