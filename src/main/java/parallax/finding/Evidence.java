package parallax.finding;

import parallax.collation.Collation;
import parallax.collation.passage.Passage;
import parallax.collation.token.Sigil;
import parallax.collation.token.Token;
import parallax.entity.Entity;
import parallax.entity.EntityType;
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
/// @param counts how often the story has each word, by its normal
/// @param words how many words and marks the story has
public record Evidence(
        List<Heading> headings,
        Collation collation,
        StoryQuotations quotations,
        List<Entity> entities,
        Map<String, Integer> counts,
        int words) {
    private static final int LONGEST = 70;

    public Evidence {
        headings = List.copyOf(headings);
        entities = List.copyOf(entities);
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
        return new Evidence(
                headings, collation, StoryQuotations.of(collation), entities, counts, words);
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
        return entities.stream()
                .filter(entity -> entity.type() == type)
                .flatMap(entity ->
                        entity.occurrences().stream()
                                .filter(one -> one.article() == passage.witness().index())
                                .filter(one -> passage.span().covers(one.span()))
                                .map(one ->
                                        new Named(
                                                entity, new Place(passage.witness(), one.span()))))
                .sorted(Comparator.comparing(named -> named.place().span()))
                .toList();
    }

    /// A mention.
    record Named(Entity entity, Place place) {}

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
        return quotations.all().stream()
                .filter(place -> place.article().equals(article))
                .map(place -> place.quotation().span())
                .toList();
    }

    List<Token> tokens(Sigil article, Span span) {
        return collation.witness(article).tokens().tokensIn(span);
    }

    /// The place itself, and wherever the same words stand in what is shared word for word with the
    /// stretch around it.
    List<Place> copies(Place place) {
        var copies = new ArrayList<Place>();
        copies.add(place);
        for (var link : collation.links()) {
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
