package parallax.finding;

import parallax.collation.token.Token;
import parallax.quotation.QuotedPlace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The same quotation in other words.
final class AlteredQuotations {
    private static final double WEIGHT = 0.85;
    private static final double SHORT_WEIGHT = 0.4;
    private static final int SHORT = 4;

    private final Evidence evidence;
    private final Voices voices;

    AlteredQuotations(Evidence evidence) {
        this.evidence = evidence;
        voices = new Voices(evidence.entities());
    }

    List<Finding> find() {
        return evidence.quotations().groups().stream()
                .flatMap(group -> finding(group).stream())
                .toList();
    }

    /// Of each wording the first article that has it.
    private Optional<Finding> finding(List<QuotedPlace> group) {
        var wordings = new ArrayList<List<String>>();
        var firsts = new ArrayList<QuotedPlace>();
        for (QuotedPlace place : group) {
            var words = normals(place);
            if (!wordings.contains(words)) {
                wordings.add(words);
                firsts.add(place);
            }
        }
        if (firsts.size() < 2) {
            return Optional.empty();
        }
        boolean isShort = wordings.stream().mapToInt(List::size).min().orElse(0) < SHORT;
        var places =
                group.stream()
                        .map(one -> new Place(one.article(), one.quotation().span()))
                        .toList();
        return Optional.of(
                new Finding(
                        FindingKind.ALTERED_QUOTATION,
                        isShort ? SHORT_WEIGHT : WEIGHT,
                        summary(firsts),
                        places));
    }

    private String summary(List<QuotedPlace> firsts) {
        var speakers = firsts.stream().flatMap(one -> voices.of(one).stream()).toList();
        boolean isOne = speakers.stream().map(Attributions::key).distinct().count() == 1;
        var speaker = isOne ? "A quotation of " + speakers.getFirst() : "A quotation";
        var readings =
                firsts.stream()
                        .map(one ->
                                "“%s” in %s"
                                        .formatted(
                                                evidence.words(
                                                        new Place(
                                                                one.article(),
                                                                one.quotation().span())),
                                                evidence.name(one.article())))
                        .toList();
        return speaker + " reads differently: " + String.join("; ", readings) + ".";
    }

    private List<String> normals(QuotedPlace place) {
        return evidence.tokens(place.article(), place.quotation().span()).stream()
                .filter(token -> token.kind().isWord())
                .map(Token::normal)
                .toList();
    }
}
