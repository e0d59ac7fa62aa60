package parallax.finding;

import static java.util.stream.Collectors.groupingBy;

import parallax.collation.Collation;
import parallax.collation.passage.Link;
import parallax.collation.passage.Passage;
import parallax.collation.token.Sigil;
import parallax.collation.token.Token;
import parallax.entity.Entity;
import parallax.entity.EntityType;
import parallax.entity.Occurrence;
import parallax.quotation.QuotedPlace;
import parallax.quotation.StoryQuotations;
import parallax.text.Excerpt;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What findings are drawn from.
///
/// @param headings what stands over each article
/// @param collation with what is reworded, if that is known already
/// @param entities who and what is named, as far as it is known
/// @param voices what speakers are called
/// @param articles what stands in each article, in their order
/// @param counts how often the story has each word, by its normal
/// @param words how many words and marks the story has
public record Evidence(
        List<Heading> headings,
        Collation collation,
        StoryQuotations quotations,
        List<Entity> entities,
        Voices voices,
        List<InArticle> articles,
        Map<String, Integer> counts,
        int words) {
    private static final int LONGEST = 70;

    /// What stands in one article.
    ///
    /// @param named every mention, in order
    /// @param quoted every quotation, in order
    /// @param links what other articles have in the same words
    record InArticle(List<Named> named, List<QuotedPlace> quoted, List<Link> links) {
        InArticle {
            named = named.stream().sorted(Comparator.comparing(one -> one.place().span())).toList();
            quoted = List.copyOf(quoted);
            links = List.copyOf(links);
        }
    }

    public Evidence {
        headings = List.copyOf(headings);
        entities = List.copyOf(entities);
        articles = List.copyOf(articles);
        counts = Map.copyOf(counts);
    }

    /// Gathers it. O(words of the story).
    public static Evidence of(List<Heading> headings, Collation collation, List<Entity> entities) {
        var counts = new HashMap<String, Integer>();
        for (var witness : collation.witnesses()) {
            var tokens = witness.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                counts.merge(tokens.token(i).normal(), 1, Integer::sum);
            }
        }
        int words = counts.values().stream().mapToInt(Integer::intValue).sum();
        var quotations = StoryQuotations.of(collation);
        return new Evidence(
                headings,
                collation,
                quotations,
                entities,
                new Voices(entities),
                inArticles(collation, quotations, entities),
                counts,
                words);
    }

    private static List<InArticle> inArticles(
            Collation collation, StoryQuotations quotations, List<Entity> entities) {
        var articles = new ArrayList<InArticle>();
        var named =
                entities.stream()
                        .flatMap(entity ->
                                entity.occurrences().stream().map(one -> Named.of(entity, one)))
                        .collect(groupingBy(one -> one.place().article()));
        var quoted = quotations.all().stream().collect(groupingBy(QuotedPlace::article));
        var links = new HashMap<Sigil, List<Link>>();
        for (Link link : collation.links()) {
            links.computeIfAbsent(link.a().witness(), _ -> new ArrayList<>()).add(link);
            links.computeIfAbsent(link.b().witness(), _ -> new ArrayList<>()).add(link);
        }
        for (var witness : collation.witnesses()) {
            var sigil = witness.sigil();
            articles.add(
                    new InArticle(
                            named.getOrDefault(sigil, List.of()),
                            quoted.getOrDefault(sigil, List.of()),
                            links.getOrDefault(sigil, List.of())));
        }
        return articles;
    }

    InArticle in(Sigil article) {
        return articles.get(article.index());
    }

    String name(Sigil article) {
        return headings.get(article.index()).name();
    }

    /// What the articles are called in which these places stand: "Wire, Post and Herald".
    String names(List<Place> places) {
        var articles = places.stream().map(Place::article).distinct().sorted();
        var all = articles.map(this::name).toList();
        int last = all.size() - 1;
        return last < 1
                ? String.join("", all)
                : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }

    /// The mentions of one kind of thing within a passage, in order.
    List<Named> named(Passage passage, EntityType type) {
        return in(passage.witness()).named().stream()
                .filter(named -> named.entity().type() == type)
                .filter(named -> passage.span().covers(named.place().span()))
                .toList();
    }

    /// A mention.
    record Named(Entity entity, Place place) {
        static Named of(Entity entity, Occurrence occurrence) {
            return new Named(entity, new Place(new Sigil(occurrence.article()), occurrence.span()));
        }
    }

    /// The words of a place, shortened in the middle of nowhere rather than cut in a word.
    String words(Place place) {
        return shortened(place.span().of(collation.witness(place.article()).text()));
    }

    /// Without marks at its ends, as a summary puts its own around it.
    static String shortened(String words) {
        var line = words.replace('\n', ' ').strip().replaceAll("^[“\"‘„«]+|\\.?[”\"’»]+$|\\.$", "");
        return Excerpt.of(line, LONGEST);
    }

    /// Where an article quotes someone, in order.
    List<Span> quoted(Sigil article) {
        return in(article).quoted().stream().map(place -> place.quotation().span()).toList();
    }

    List<Token> tokens(Sigil article, Span span) {
        return collation.witness(article).tokens().tokensIn(span);
    }

    /// The place itself, and wherever the same words stand in what is shared word for word with the
    /// stretch around it.
    List<Place> copies(Place place) {
        var copies = new ArrayList<Place>();
        copies.add(place);
        for (var link : in(place.article()).links()) {
            if (isIn(place, link.a())) {
                found(place, link.b()).ifPresent(copies::add);
            } else if (isIn(place, link.b())) {
                found(place, link.a()).ifPresent(copies::add);
            }
        }
        return copies;
    }

    private static boolean isIn(Place place, Passage passage) {
        return passage.witness().equals(place.article()) && passage.span().covers(place.span());
    }

    private Optional<Place> found(Place place, Passage within) {
        var words = place.span().of(collation.witness(place.article()).text());
        var text = collation.witness(within.witness()).text();
        int at = text.indexOf(words, within.span().start());
        int end = at + words.length();
        return at < 0 || words.isEmpty() || end > within.span().end()
                ? Optional.empty()
                : Optional.of(new Place(within.witness(), new Span(at, end)));
    }

    /// How often the story has a word.
    int count(Token token) {
        return counts.getOrDefault(token.normal(), 1);
    }

    /// How rare a word is in the story: its inverse frequency, as a logarithm.
    double rarity(Token token) {
        return Math.log(1 + words / (double) count(token));
    }
}
