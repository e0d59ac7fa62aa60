package parallax.intake.page;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Provenance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a page says about its article: to machines first (schema.org in JSON-LD), then to social
/// sites (OpenGraph and other meta elements), then on the page itself, then in its address.
///
/// @param body the article as the page tells it to machines, where it does
/// @param isPaidFor whether the page says that not everybody gets to read it
record PageFacts(Masthead masthead, Optional<String> body, boolean isPaidFor) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SAVED_FROM =
            Pattern.compile("\\s*saved from url=\\(\\d+\\)(\\S+)\\s*");
    private static final Pattern DAY_IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d\\d)[/-]?([01]\\d)[/-]?([0-3]\\d)(?=[/_-])");
    private static final Pattern SITE_AFTER_TITLE =
            Pattern.compile("(.{15,}?)\\s+[|–—·»-]\\s+[^|–—·»]{2,40}");
    private static final String[] BYLINES = {
        "[rel=author]",
        "[itemprop=author] [itemprop=name]",
        "[itemprop=author]",
        "[class~=(?i)\\bbyline[-_]{0,2}name\\b]",
        "[class~=(?i)\\bauthor[-_]{0,2}name\\b]",
        "[class~=(?i)^byline\\b]",
        "[class~=(?i)^author\\b]"
    };
    private static final String DATES =
            "[itemprop=datePublished][content],[itemprop=datePublished][datetime],"
                    + "time[pubdate][datetime]";
    private static final int SHORTEST_HEADLINE = 10;
    private static final int LONGEST_HEADLINE = 300;
    private static final int LONGEST_BYLINE = 80;
    private static final int MOST_AUTHORS = 4;
    private static final double SAME_HEADLINE = 0.55;

    static PageFacts of(Document page) {
        var article = ToldArticle.in(page);
        var told = article.map(ToldArticle::masthead).orElse(Masthead.EMPTY).or(meta(page));
        var masthead = headline(page, told).or(told).or(seen(page));
        return new PageFacts(
                masthead.or(fromAddress(masthead)),
                article.flatMap(ToldArticle::body),
                article.filter(ToldArticle::isPaidFor).isPresent());
    }

    private static Masthead meta(Document page) {
        return Masthead.EMPTY
                .with(
                        Field.HEADLINE,
                        Provenance.META,
                        meta(page, "og:title", "twitter:title", "dc.title"))
                .with(
                        Field.OUTLET,
                        Provenance.META,
                        Names.outlet(meta(page, "og:site_name", "application-name")))
                .with(
                        Field.BYLINE,
                        Provenance.META,
                        Names.people(
                                List.of(
                                        meta(
                                                page,
                                                "author",
                                                "article:author",
                                                "dc.creator",
                                                "byl",
                                                "parsely-author",
                                                "sailthru.author"))))
                .with(
                        Field.PUBLISHED,
                        Provenance.META,
                        meta(
                                page,
                                "article:published_time",
                                "og:article:published_time",
                                "datePublished",
                                "dc.date.issued",
                                "dc.date",
                                "dcterms.created",
                                "parsely-pub-date",
                                "sailthru.date",
                                "pubdate",
                                "date"))
                .with(Field.LANGUAGE, Provenance.META, language(page))
                .with(Field.ADDRESS, Provenance.META, address(page));
    }

    private static String meta(Document page, String... keys) {
        return Arrays.stream(keys)
                .flatMap(key ->
                        page.select("meta").stream()
                                .filter(meta -> isCalled(meta, key))
                                .map(meta -> PageText.plain(meta.attr("content")))
                                .filter(content -> !content.isEmpty()))
                .findFirst()
                .orElse("");
    }

    private static boolean isCalled(Element meta, String key) {
        return List.of("property", "name", "itemprop").stream()
                .anyMatch(attribute -> meta.attr(attribute).equalsIgnoreCase(key));
    }

    private static String language(Document page) {
        var html =
                Optional.ofNullable(page.selectFirst("html")).map(e -> e.attr("lang")).orElse("");
        var tag = Names.language(html);
        return tag.isEmpty() ? Names.language(meta(page, "og:locale", "language")) : tag;
    }

    private static String address(Document page) {
        var canonical =
                Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
                        .map(link -> Names.address(link.attr("href")))
                        .orElse("");
        if (!canonical.isEmpty()) {
            return canonical;
        }
        var told = Names.address(meta(page, "og:url"));
        return told.isEmpty() ? savedFrom(page) : told;
    }

    /// Browsers note it in a comment at the head of what they save.
    private static String savedFrom(Document page) {
        return page.nodeStream(Comment.class)
                .limit(20)
                .map(comment -> SAVED_FROM.matcher(comment.getData()))
                .filter(saved -> saved.matches())
                .map(saved -> Names.address(saved.group(1)))
                .findFirst()
                .orElse("");
    }

    private static Masthead seen(Document page) {
        return Masthead.EMPTY
                .with(Field.BYLINE, Provenance.PAGE, byline(page))
                .with(Field.PUBLISHED, Provenance.PAGE, published(page));
    }

    private static String[] byline(Document page) {
        return Arrays.stream(BYLINES)
                .map(query ->
                        page.select(query).stream()
                                .map(element -> PageText.plain(element.text()))
                                .filter(text -> text.length() > 2 && text.length() < LONGEST_BYLINE)
                                .distinct()
                                .limit(MOST_AUTHORS + 1L)
                                .toList())
                .filter(names -> !names.isEmpty() && names.size() <= MOST_AUTHORS)
                .map(Names::people)
                .filter(names -> names.length > 0)
                .findFirst()
                .orElseGet(() -> new String[0]);
    }

    private static String published(Document page) {
        var time =
                Optional.ofNullable(page.selectFirst(DATES))
                        .or(() -> Optional.ofNullable(page.selectFirst("article time[datetime]")))
                        .or(() -> Optional.ofNullable(page.selectFirst("time[datetime]")));
        return time.map(e -> e.hasAttr("datetime") ? e.attr("datetime") : e.attr("content"))
                .map(PageText::plain)
                .orElse("");
    }

    private static Masthead fromAddress(Masthead told) {
        var address = told.address().orElse("");
        var day = DAY_IN_ADDRESS.matcher(address);
        return Masthead.EMPTY
                .with(Field.OUTLET, Provenance.ADDRESS, Names.host(address).orElse(""))
                .with(
                        Field.PUBLISHED,
                        Provenance.ADDRESS,
                        day.find()
                                ? "%s-%s-%s".formatted(day.group(1), day.group(2), day.group(3))
                                : "");
    }

    /// The heading on the page that says what machines are told; without one, what they are told.
    private static Masthead headline(Document page, Masthead told) {
        var headings =
                page.select("h1").stream()
                        .map(heading -> PageText.plain(heading.text()))
                        .filter(text -> text.length() > SHORTEST_HEADLINE)
                        .filter(text -> text.length() < LONGEST_HEADLINE)
                        .distinct()
                        .toList();
        var reference = told.headline().orElseGet(page::title);
        var heading =
                headings.stream()
                        .filter(one -> likeness(one, reference) >= SAME_HEADLINE)
                        .max(Comparator.comparingDouble(one -> likeness(one, reference)));
        if (heading.isPresent() || (told.headline().isEmpty() && headings.size() == 1)) {
            var seen = heading.orElseGet(headings::getFirst);
            return Masthead.EMPTY.with(Field.HEADLINE, Provenance.PAGE, seen);
        }
        var title = SITE_AFTER_TITLE.matcher(PageText.plain(page.title()));
        return told.headline().isPresent()
                ? Masthead.EMPTY
                : Masthead.EMPTY.with(
                        Field.HEADLINE,
                        Provenance.META,
                        title.matches() ? title.group(1) : PageText.plain(page.title()));
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
}
