package parallax.finding;

import parallax.collation.passage.Link;
import parallax.collation.passage.Variant;
import parallax.collation.passage.VariantClass;
import parallax.collation.token.Sigil;
import parallax.collation.token.Token;
import parallax.collation.token.TokenKind;
import parallax.quotation.QuotedPlace;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that one article has where another, which otherwise has the same wording, has others.
///
/// They rank by how rare the words are in the story; a substitution counts more than an omission,
/// and both count more inside a quotation.
final class WordChanges {
    private static final double SUBSTITUTION = 1.3;
    private static final double IN_QUOTATION = 1.3;
    private static final double HALF = 9;
    private static final double LEAST = 4;
    private static final int LONGEST = 12;
    private static final double LONG = 0.3;
    private static final double TITLE = 0.4;
    private static final double FIGURE = 5;
    private static final double NEGATION = 6;
    private static final int MOST = 40;

    private static final Set<String> DAYS =
            Set.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "yesterday",
                    "today");
    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "without", "deny", "denied", "neither", "nor");

    private final Evidence evidence;

    /// The number of the group that a quotation belongs to.
    private final Map<QuotedPlace, Integer> groups = new HashMap<>();

    WordChanges(Evidence evidence) {
        this.evidence = evidence;
        var all = evidence.quotations().groups();
        for (int group = 0; group < all.size(); group++) {
            for (QuotedPlace place : all.get(group)) {
                groups.put(place, group);
            }
        }
    }

    List<Finding> find() {
        var found = new LinkedHashMap<String, Finding>();
        for (Link link : evidence.collation().links()) {
            for (Variant variant : link.variants()) {
                if (variant.type() == VariantClass.MEANING && !isInAltered(link, variant)) {
                    add(found, link, variant);
                }
            }
        }
        return found.values().stream()
                .sorted((a, b) -> Double.compare(b.weight(), a.weight()))
                .limit(MOST)
                .toList();
    }

    /// What differs inside the same quotation is told with it.
    private boolean isInAltered(Link link, Variant variant) {
        var groups = quotedIn(link.a().witness(), variant.a()).flatMap(this::group).toList();
        return quotedIn(link.b().witness(), variant.b())
                .flatMap(this::group)
                .anyMatch(groups::contains);
    }

    private Stream<Integer> group(QuotedPlace place) {
        return Stream.ofNullable(groups.get(place));
    }

    private Stream<QuotedPlace> quotedIn(Sigil article, Span words) {
        return evidence.in(article).quoted().stream()
                .filter(place -> place.quotation().span().covers(words));
    }

    private void add(Map<String, Finding> found, Link link, Variant variant) {
        double score = score(link, variant);
        if (score < LEAST) {
            return;
        }
        var a = new Place(link.a().witness(), variant.a());
        var b = new Place(link.b().witness(), variant.b());
        var finding = new Finding(kind(a, b), score / (score + HALF), summary(a, b), List.of(a, b));
        var key =
                evidence.words(a).toLowerCase(Locale.ROOT)
                        + "→"
                        + evidence.words(b).toLowerCase(Locale.ROOT);
        found.merge(key, finding, WordChanges::joined);
    }

    /// The same change between other articles is the same finding with more places.
    private static Finding joined(Finding first, Finding next) {
        var places = new ArrayList<>(first.places());
        next.places().stream().filter(place -> !places.contains(place)).forEach(places::add);
        return new Finding(first.kind(), first.weight(), first.summary(), places);
    }

    private double score(Link link, Variant variant) {
        var a = evidence.tokens(link.a().witness(), variant.a());
        var b = evidence.tokens(link.b().witness(), variant.b());
        boolean isSubstitution =
                a.stream().anyMatch(Token::isTelling) && b.stream().anyMatch(Token::isTelling);
        int length = Math.max(1, Math.max(a.size(), b.size()));
        double score = (weight(a) + weight(b)) / Math.sqrt(length);
        if (isSubstitution) {
            score *= SUBSTITUTION;
        }
        if (isQuoted(link, variant)) {
            score *= IN_QUOTATION;
        }
        return length > LONGEST ? score * LONG : score;
    }

    private double weight(List<Token> tokens) {
        return tokens.stream().mapToDouble(this::weight).sum();
    }

    private double weight(Token token) {
        if (!token.kind().isWord()) {
            return 0;
        }
        if (NEGATIONS.contains(token.normal())) {
            return NEGATION;
        }
        if (Titles.contains(token.normal())) {
            return TITLE;
        }
        if (token.kind() == TokenKind.NUMBER) {
            return FIGURE;
        }
        return token.isTelling() ? evidence.rarity(token) : 0;
    }

    private boolean isQuoted(Link link, Variant variant) {
        return quotedIn(link.a().witness(), variant.a()).findAny().isPresent()
                || quotedIn(link.b().witness(), variant.b()).findAny().isPresent();
    }

    private FindingKind kind(Place a, Place b) {
        boolean hasNumber =
                evidence.tokens(a.article(), a.span()).stream().anyMatch(WordChanges::isNumber)
                        || evidence.tokens(b.article(), b.span()).stream()
                                .anyMatch(WordChanges::isNumber);
        boolean hasDay = hasDay(a) && hasDay(b);
        return hasDay ? FindingKind.DATE : hasNumber ? FindingKind.FIGURE : FindingKind.LOADED_WORD;
    }

    private boolean hasDay(Place place) {
        return evidence.tokens(place.article(), place.span()).stream()
                .anyMatch(token -> DAYS.contains(token.normal()));
    }

    private static boolean isNumber(Token token) {
        return token.kind() == TokenKind.NUMBER;
    }

    private String summary(Place a, Place b) {
        if (a.span().isEmpty()) {
            return summaryOfOmission(b, a);
        }
        return b.span().isEmpty()
                ? summaryOfOmission(a, b)
                : "“%s” in %s reads “%s” in %s."
                        .formatted(
                                evidence.words(a),
                                evidence.name(a.article()),
                                evidence.words(b),
                                evidence.name(b.article()));
    }

    private String summaryOfOmission(Place has, Place lacks) {
        return "“%s” stands in %s and not in %s, before “%s”."
                .formatted(
                        evidence.words(has),
                        evidence.name(has.article()),
                        evidence.name(lacks.article()),
                        after(lacks));
    }

    /// The next few words, so that a reader knows where something is missing.
    private String after(Place place) {
        var text = evidence.collation().witness(place.article()).text();
        var rest =
                text.substring(
                        place.span().end(), Math.min(text.length(), place.span().end() + 60));
        return rest.strip()
                .lines()
                .findFirst()
                .orElse("")
                .lines()
                .flatMap(line -> java.util.Arrays.stream(line.split(" ", -1)))
                .limit(3)
                .collect(Collectors.joining(" "));
    }
}
