package parallax.intake.page;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Provenance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a page tells search engines about its article: schema.org, in JSON-LD.
record ToldArticle(JsonValue value) {
    private static final Set<String> ARTICLES =
            Set.of(
                    "newsarticle",
                    "article",
                    "reportagenewsarticle",
                    "analysisnewsarticle",
                    "opinionnewsarticle",
                    "backgroundnewsarticle",
                    "askpublicnewsarticle",
                    "reviewnewsarticle",
                    "blogposting",
                    "liveblogposting",
                    "socialmediaposting",
                    "report");
    private static final Pattern WRAPPING =
            Pattern.compile(
                    "^\\s*(?:<!--|(?://|/\\*)?<!\\[CDATA\\[(?:\\*/)?)|(?:-->|(?://|/\\*)?\\]\\]>(?:\\*/)?)\\s*;?\\s*$");
    private static final int SHORTEST_BODY = 250;

    /// The description that tells most.
    static Optional<ToldArticle> in(Document page) {
        return page.select("script[type~=(?i)application/(ld\\+json|json\\+ld)]").stream()
                .map(script -> WRAPPING.matcher(script.data().strip()).replaceAll(""))
                .flatMap(json -> JsonValue.read(json).stream())
                .flatMap(JsonValue::all)
                .filter(ToldArticle::isArticle)
                .max(Comparator.comparingInt(ToldArticle::telling))
                .map(ToldArticle::new);
    }

    private static boolean isArticle(JsonValue value) {
        return value.field("@type").stream()
                .flatMap(JsonValue::texts)
                .map(type ->
                        type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1))
                .anyMatch(type -> ARTICLES.contains(type.toLowerCase(Locale.ROOT)));
    }

    private static int telling(JsonValue article) {
        return (int)
                Stream.of("headline", "datePublished", "author", "articleBody", "articleBody")
                        .filter(name -> article.field(name).isPresent())
                        .count();
    }

    Masthead masthead() {
        return Masthead.EMPTY
                .with(Field.HEADLINE, Provenance.DATA, first("headline", "name"))
                .with(Field.OUTLET, Provenance.DATA, Names.outlet(first("publisher")))
                .with(Field.BYLINE, Provenance.DATA, Names.people(texts("author", "creator")))
                .with(Field.PUBLISHED, Provenance.DATA, first("datePublished", "dateCreated"))
                .with(Field.LANGUAGE, Provenance.DATA, Names.language(first("inLanguage")))
                .with(
                        Field.ADDRESS,
                        Provenance.DATA,
                        Names.address(first("url", "mainEntityOfPage")));
    }

    /// The article's whole text, with or without tags, where it is told.
    Optional<String> body() {
        return Optional.of(text("articleBody")).filter(body -> body.length() > SHORTEST_BODY);
    }

    /// Whether it is said that not everybody gets to read it.
    boolean isPaidFor() {
        return text("isAccessibleForFree").equalsIgnoreCase("false");
    }

    private String first(String... names) {
        return PageText.plain(text(names));
    }

    private String text(String... names) {
        return texts(names).stream().findFirst().orElse("");
    }

    /// The texts of the first of these fields that is there.
    private List<String> texts(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> value.field(name).stream())
                .map(field ->
                        field.texts()
                                .map(text -> Parser.unescapeEntities(text, false))
                                .filter(text -> !text.isBlank())
                                .toList())
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
