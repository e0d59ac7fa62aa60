package parallax.finding;

import parallax.collation.passage.Link;
import parallax.collation.passage.Variant;
import parallax.collation.passage.VariantClass;
import parallax.collation.token.Sigil;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Near copies: which of two stands in the other, where the copy ends, and its edits of style.
final class Copies {
    private static final double NEAR = 0.5;
    private static final int FEWEST_PARAGRAPHS = 2;
    private static final double COPY_WEIGHT = 0.7;
    private static final double CUT_WEIGHT = 0.75;
    private static final double STYLE_WEIGHT = 0.1;
    private static final double TITLES_WEIGHT = 0.2;

    private final Evidence evidence;
    private final Slips slips;

    Copies(Evidence evidence, Slips slips) {
        this.evidence = evidence;
        this.slips = slips;
    }

    List<Finding> find() {
        var found = new ArrayList<Finding>();
        int count = evidence.collation().witnesses().size();
        for (int a = 0; a < count; a++) {
            for (int b = a + 1; b < count; b++) {
                var one = new Sigil(a);
                var other = new Sigil(b);
                if (share(one, other) >= share(other, one)) {
                    add(found, one, other);
                } else {
                    add(found, other, one);
                }
            }
        }
        return found;
    }

    private double share(Sigil of, Sigil in) {
        return evidence.collation().overlap(of, in);
    }

    /// @param copy the one of which more stands in the other
    private void add(List<Finding> found, Sigil copy, Sigil whole) {
        if (share(copy, whole) < NEAR) {
            return;
        }
        var links = links(copy, whole);
        if (links.isEmpty()) {
            return;
        }
        found.add(copied(copy, whole, links));
        cutShort(copy, whole, links).ifPresent(found::add);
        titles(copy, whole, links).ifPresent(found::add);
        style(copy, whole, links).ifPresent(found::add);
    }

    private List<Link> links(Sigil one, Sigil other) {
        return evidence.in(one).links().stream()
                .filter(link ->
                        link.a().witness().equals(other) || link.b().witness().equals(other))
                .toList();
    }

    private static Span in(Sigil article, Link link) {
        return link.a().witness().equals(article) ? link.a().span() : link.b().span();
    }

    private Finding copied(Sigil copy, Sigil whole, List<Link> links) {
        var first = links.getFirst();
        return new Finding(
                FindingKind.COPIED,
                COPY_WEIGHT * share(copy, whole),
                "%d %% of the words of %s stand in %s too, and %d %% the other way round.%s%s"
                        .formatted(
                                Math.round(100 * share(copy, whole)),
                                evidence.name(copy),
                                evidence.name(whole),
                                Math.round(100 * share(whole, copy)),
                                dates(copy, whole),
                                slips(copy, whole)),
                List.of(new Place(copy, in(copy, first)), new Place(whole, in(whole, first))));
    }

    /// Which of the two came first, where both are dated to the same precision and on other days.
    private String dates(Sigil copy, Sigil whole) {
        var one = published(copy);
        var other = published(whole);
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return "";
        }
        boolean isCopyFirst = one.get().compareTo(other.get()) < 0;
        return " %s is dated %s, %s %s."
                .formatted(
                        evidence.name(isCopyFirst ? copy : whole),
                        isCopyFirst ? one.get() : other.get(),
                        evidence.name(isCopyFirst ? whole : copy),
                        isCopyFirst ? other.get() : one.get());
    }

    private Optional<String> published(Sigil article) {
        return evidence.headings()
                .get(article.index())
                .masthead()
                .published()
                .filter(moment -> moment.matches("\\d{4}-\\d\\d-\\d\\d.*"))
                .map(moment -> moment.substring(0, "2025-10-15".length()));
    }

    /// What both have wrong: hardly anybody makes the same slip twice.
    private String slips(Sigil copy, Sigil whole) {
        var own = new ArrayList<>(slips.wrong(copy));
        own.retainAll(slips.wrong(whole));
        return own.isEmpty()
                ? ""
                : own.stream()
                        .map("“%s”"::formatted)
                        .collect(Collectors.joining(" and ", " Both have the slip ", "."));
    }

    /// The paragraphs of the longer one after the last that both have.
    private Optional<Finding> cutShort(Sigil copy, Sigil whole, List<Link> links) {
        int end = links.stream().mapToInt(link -> in(whole, link).end()).max().orElse(0);
        var text = evidence.collation().witness(whole).text();
        int next = text.indexOf('\n', end);
        if (next < 0 || next + 1 >= text.length()) {
            return Optional.empty();
        }
        long left = text.substring(next + 1).lines().filter(line -> !line.isBlank()).count();
        if (left < FEWEST_PARAGRAPHS) {
            return Optional.empty();
        }
        var last =
                links.stream()
                        .map(link -> in(copy, link))
                        .max(Comparator.comparingInt(Span::end))
                        .orElseThrow();
        int lineEnd = text.indexOf('\n', next + 1);
        var rest = new Span(next + 1, lineEnd < 0 ? text.length() : lineEnd);
        return Optional.of(
                new Finding(
                        FindingKind.LEFT_OUT,
                        CUT_WEIGHT,
                        "%s has nothing of the last %d paragraphs of %s, which begin “%s”."
                                .formatted(
                                        evidence.name(copy),
                                        left,
                                        evidence.name(whole),
                                        evidence.words(new Place(whole, rest))),
                        List.of(new Place(whole, rest), new Place(copy, last))));
    }

    private Optional<Finding> style(Sigil copy, Sigil whole, List<Link> links) {
        var places = new ArrayList<Place>();
        for (Link link : links) {
            link.variants().stream()
                    .filter(variant -> variant.type() != VariantClass.MEANING)
                    .filter(variant -> !isTitle(link, variant))
                    .map(variant -> place(copy, link, variant))
                    .forEach(places::add);
        }
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Finding(
                                FindingKind.STYLE,
                                STYLE_WEIGHT,
                                "%s differs from %s in %s of style, spelling and punctuation."
                                        .formatted(
                                                evidence.name(copy),
                                                evidence.name(whole),
                                                times(places.size(), "edit")),
                                places));
    }

    /// Titles before names set a tone: they are told apart from other edits of style.
    private Optional<Finding> titles(Sigil copy, Sigil whole, List<Link> links) {
        var places = new ArrayList<Place>();
        for (Link link : links) {
            link.variants().stream()
                    .filter(variant -> isTitle(link, variant))
                    .forEach(variant -> {
                        places.add(place(copy, link, variant));
                        places.add(place(whole, link, variant));
                    });
        }
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Finding(
                                FindingKind.STYLE,
                                TITLES_WEIGHT,
                                "%s and %s differ in the title before a name, %s."
                                        .formatted(
                                                evidence.name(whole),
                                                evidence.name(copy),
                                                times(places.size() / 2, "time")),
                                places));
    }

    private static String times(int count, String word) {
        return count == 1 ? "one " + word : count + " " + word + "s";
    }

    private static Place place(Sigil article, Link link, Variant variant) {
        boolean isFirst = link.a().witness().equals(article);
        return new Place(article, isFirst ? variant.a() : variant.b());
    }

    private boolean isTitle(Link link, Variant variant) {
        var tokens = new ArrayList<>(evidence.tokens(link.a().witness(), variant.a()));
        tokens.addAll(evidence.tokens(link.b().witness(), variant.b()));
        var words = tokens.stream().filter(token -> token.kind().isWord()).toList();
        return !words.isEmpty()
                && words.stream().allMatch(token -> Titles.contains(token.normal()));
    }
}
