package parallax.intake.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import parallax.article.Masthead;
import parallax.article.Outlet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a page says about its article: to machines first (schema.org in JSON-LD), then to social
/// sites (OpenGraph and other meta elements), then on the page itself.
///
/// @param body the article as the page tells it to machines, where it does
record PageFacts(Masthead masthead, Optional<String> body) {
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
    private static final Pattern BY =
            Pattern.compile(
                    "^(?:by|von|par|por|door|di|da|written by|text|af|av|autor|author)\\s*:?\\s+",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_BODY = 250;
    private static final int SHORTEST_HEADLINE = 10;
    private static final int LONGEST_HEADLINE = 300;
    private static final int LONGEST_NAME = 120;
    private static final double SAME_HEADLINE = 0.55;

    static PageFacts of(Document page) {
        var article = article(page);
        var masthead =
                new Masthead(
                        headline(page, article),
                        outlet(page, article).map(Outlet::new),
                        byline(page, article),
                        Optional.empty(),
                        published(page, article));
        return new PageFacts(
                masthead,
                article.flatMap(told -> text(told, "articleBody"))
                        .filter(body -> body.length() > SHORTEST_BODY));
    }

    /// The description that tells most.
    private static Optional<JsonValue> article(Document page) {
        return page.select("script[type~=(?i)application/(ld\\+json|json\\+ld)]").stream()
                .map(script -> WRAPPING.matcher(script.data().strip()).replaceAll(""))
                .flatMap(json -> JsonValue.read(json).stream())
                .flatMap(JsonValue::all)
                .filter(PageFacts::isArticle)
                .max(Comparator.comparingInt(PageFacts::telling));
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

    private static Optional<String> text(JsonValue value, String... names) {
        return Arrays.stream(names)
                .flatMap(name -> value.field(name).stream())
                .flatMap(JsonValue::texts)
                .map(text -> Parser.unescapeEntities(text, false))
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private static Optional<String> meta(Document page, String... keys) {
        return Arrays.stream(keys)
                .flatMap(key ->
                        page.select("meta").stream()
                                .filter(meta -> isCalled(meta, key))
                                .map(meta -> PageText.plain(meta.attr("content")))
                                .filter(content -> !content.isEmpty()))
                .findFirst();
    }

    private static boolean isCalled(Element meta, String key) {
        return Stream.of("property", "name", "itemprop")
                .anyMatch(attribute -> meta.attr(attribute).equalsIgnoreCase(key));
    }

    /// The heading on the page that says what machines are told; without one, what they are told.
    private static Optional<String> headline(Document page, Optional<JsonValue> article) {
        var told =
                article.flatMap(value -> text(value, "headline", "name"))
                        .map(PageText::plain)
                        .or(() -> meta(page, "og:title", "twitter:title", "dc.title"));
        var headings =
                page.select("h1").stream()
                        .map(heading -> PageText.plain(heading.text()))
                        .filter(text -> text.length() > SHORTEST_HEADLINE)
                        .filter(text -> text.length() < LONGEST_HEADLINE)
                        .distinct()
                        .toList();
        var reference = told.orElseGet(page::title);
        return headings.stream()
                .filter(heading -> likeness(heading, reference) >= SAME_HEADLINE)
                .max(Comparator.comparingDouble(heading -> likeness(heading, reference)))
                .or(() -> told)
                .or(() -> headings.size() == 1 ? headings.stream().findFirst() : Optional.empty())
                .or(() -> Optional.of(PageText.plain(page.title())))
                .filter(text -> !text.isEmpty());
    }

    /// The share of the shorter one's words that the other has too.
    private static double likeness(String one, String other) {
        var a = words(one);
        var b = words(other);
        int fewer = Math.min(a.size(), b.size());
        a.retainAll(b);
        return fewer == 0 ? 0 : a.size() / (double) fewer * (fewer > 1 ? 1 : 0.5);
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }

    private static Optional<String> outlet(Document page, Optional<JsonValue> article) {
        return article.flatMap(value -> text(value, "publisher"))
                .map(PageText::plain)
                .or(() -> meta(page, "og:site_name", "application-name"))
                .filter(name -> name.length() <= LONGEST_NAME);
    }

    private static List<String> byline(Document page, Optional<JsonValue> article) {
        var told =
                article.stream()
                        .flatMap(value ->
                                value.field("author").or(() -> value.field("creator")).stream())
                        .flatMap(JsonValue::texts)
                        .toList();
        var names =
                told.isEmpty()
                        ? meta(
                                        page,
                                        "author",
                                        "article:author",
                                        "dc.creator",
                                        "byl",
                                        "parsely-author")
                                .stream()
                                .toList()
                        : told;
        return names.stream()
                .map(name -> PageText.plain(Parser.unescapeEntities(name, false)))
                .map(name -> BY.matcher(name).replaceFirst(""))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .filter(name -> !name.startsWith("http") && !name.contains("@"))
                .distinct()
                .toList();
    }

    private static Optional<String> published(Document page, Optional<JsonValue> article) {
        return article.flatMap(value -> text(value, "datePublished", "dateCreated"))
                .map(PageText::plain)
                .or(() ->
                        meta(
                                page,
                                "article:published_time",
                                "og:article:published_time",
                                "datePublished",
                                "dc.date.issued",
                                "dc.date",
                                "parsely-pub-date",
                                "sailthru.date",
                                "date"))
                .or(() ->
                        page.select("time[datetime]").stream()
                                .map(time -> PageText.plain(time.attr("datetime")))
                                .filter(day -> !day.isEmpty())
                                .findFirst());
    }
}
