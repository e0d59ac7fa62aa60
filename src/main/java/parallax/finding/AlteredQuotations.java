package parallax.finding;

import parallax.collation.passage.Spelling;
import parallax.collation.passage.Variant;
import parallax.collation.passage.VariantClass;
import parallax.quotation.QuotedPlace;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The same quotation in other words.
final class AlteredQuotations {
    private static final double WEIGHT = 0.85;
    private static final double SHORT_WEIGHT = 0.4;
    private static final int SHORT = 4;
    private static final int MOST_CHANGES = 3;

    private final Evidence evidence;

    AlteredQuotations(Evidence evidence) {
        this.evidence = evidence;
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
        var speakers = firsts.stream().flatMap(one -> evidence.voices().of(one).stream()).toList();
        boolean isOne = speakers.stream().map(Attributions::key).distinct().count() == 1;
        var speaker = isOne ? "A quotation of " + speakers.getFirst() : "A quotation";
        return speaker + " reads differently: " + readings(firsts) + ".";
    }

    /// The words that differ, where the two wordings are laid against each other; else all words.
    private String readings(List<QuotedPlace> firsts) {
        var changes = changes(firsts.get(0), firsts.get(1));
        if (firsts.size() > 2 || changes.isEmpty()) {
            return firsts.stream()
                    .map(one -> reading(one, one.quotation().span()))
                    .collect(Collectors.joining("; "));
        }
        var told =
                changes.stream()
                        .limit(MOST_CHANGES)
                        .map(change ->
                                reading(firsts.get(0), change.a())
                                        + ", "
                                        + reading(firsts.get(1), change.b()))
                        .collect(Collectors.joining("; "));
        int more = changes.size() - MOST_CHANGES;
        return more > 0 ? told + "; and " + more + " more" : told;
    }

    private String reading(QuotedPlace place, Span words) {
        var name = evidence.name(place.article());
        return words.isEmpty()
                ? "nothing in " + name
                : "“%s” in %s".formatted(evidence.words(new Place(place.article(), words)), name);
    }

    /// Where the words of two quotations differ, those of `one` first.
    private List<Variant> changes(QuotedPlace one, QuotedPlace other) {
        return evidence.in(one.article()).links().stream()
                .filter(link -> link.b().witness().equals(other.article()))
                .flatMap(link -> link.variants().stream())
                .filter(variant -> variant.type() == VariantClass.MEANING)
                .filter(variant ->
                        one.quotation().span().covers(variant.a())
                                && other.quotation().span().covers(variant.b()))
                .toList();
    }

    /// Of another spelling nobody is misquoted.
    private List<String> normals(QuotedPlace place) {
        return evidence.tokens(place.article(), place.quotation().span()).stream()
                .filter(token -> token.kind().isWord())
                .map(token -> Spelling.key(token.normal()))
                .toList();
    }
}
