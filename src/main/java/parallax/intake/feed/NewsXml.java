package parallax.intake.feed;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Provenance;
import parallax.intake.draft.Draft;
import parallax.intake.draft.FormatOutcome.Found;
import parallax.intake.draft.Remark;
import parallax.intake.page.Page;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Articles in XML: the items of RSS and Atom, NITF, NewsML (1 and G2). No entity but those of HTML
/// is known, and nothing outside the file is asked for.
public final class NewsXml {
    private static final int MOST = 100;
    private static final int DEEPEST = 256;

    /// A story of NITF may stand inside one of NewsML, which is the one that counts.
    private static final String ITEMS =
            "*|newsItem, *|NewsItem, nitf, item, *|item:has(title), entry, *|entry:has(title)";

    private NewsXml() {}

    /// The articles in a file, in order.
    ///
    /// @throws java.io.UncheckedIOException when `xml` can't be read to its end
    public static Found read(Reader xml) {
        var document = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(xml, "");
        var items = outermost(document.select(ITEMS));
        var drafts = items.stream().limit(MOST).map(item -> draft(document, item)).toList();
        return new Found(
                drafts, items.size() > MOST ? List.of(new Remark.FewerArticles(MOST)) : List.of());
    }

    private static List<Element> outermost(Elements found) {
        var items = new ArrayList<Element>();
        for (Element element : found) {
            if (items.isEmpty() || !element.parents().contains(items.getLast())) {
                items.add(element);
            }
        }
        return items;
    }

    private static Draft draft(Document document, Element item) {
        var masthead =
                Masthead.EMPTY
                        .with(Field.HEADLINE, Provenance.FEED, headline(item))
                        .with(Field.OUTLET, Provenance.FEED, outlet(document, item))
                        .with(Field.BYLINE, Provenance.FEED, byline(item))
                        .with(Field.DATELINE, Provenance.FEED, text(item, "dateline", "DateLine"))
                        .with(Field.PUBLISHED, Provenance.FEED, published(item))
                        .with(Field.LANGUAGE, Provenance.FEED, language(document, item))
                        .with(Field.ADDRESS, Provenance.FEED, address(item));
        return Draft.of(masthead, paragraphs(item));
    }

    private static String headline(Element item) {
        return text(
                item,
                "hedline > hl1",
                "hedline",
                "*|contentMeta > *|headline",
                "NewsLines > HeadLine",
                "> title",
                "> *|title",
                "head > title");
    }

    private static String outlet(Document document, Element item) {
        var provider = item.selectFirst("*|provider[literal]");
        var named =
                text(
                        item,
                        "*|provider > *|name",
                        "> source",
                        "*|infoSource > *|name",
                        "Provider > Party",
                        "distributor");
        if (!named.isEmpty()) {
            return named;
        }
        if (provider != null) {
            return provider.attr("literal");
        }
        return Optional.ofNullable(item.selectFirst("doc\\.copyright[holder]"))
                .map(holder -> holder.attr("holder"))
                .orElseGet(() -> text(document, "channel > title", "feed > title"));
    }

    private static String[] byline(Element item) {
        for (String query :
                List.of(
                        "*|contentMeta > *|creator > *|name",
                        "*|contentMeta > *|by",
                        "byline > person",
                        "byline",
                        "NewsLines > ByLine",
                        "> dc|creator",
                        "> author > name",
                        "> *|author > *|name",
                        "> author")) {
            var names =
                    item.select(query).stream()
                            .map(element -> plain(element.wholeText()))
                            .map(name -> name.replaceFirst("(?i)^by\\s+", ""))
                            .filter(name -> !name.isEmpty() && !name.contains("@"))
                            .distinct()
                            .toArray(String[]::new);
            if (names.length > 0) {
                return names;
            }
        }
        return new String[0];
    }

    private static String published(Element item) {
        var norm = item.selectFirst("date\\.issue[norm], date\\.release[norm], story\\.date[norm]");
        return norm != null
                ? Moment.iso(norm.attr("norm"))
                : Moment.iso(
                        text(
                                item,
                                "*|contentMeta > *|contentCreated",
                                "*|itemMeta > *|firstCreated",
                                "*|itemMeta > *|versionCreated",
                                "NewsManagement > FirstCreated",
                                "> pubDate",
                                "> published",
                                "> *|published",
                                "> updated",
                                "> *|updated",
                                "> dc|date"));
    }

    private static String language(Document document, Element item) {
        var tag = item.selectFirst("*|contentMeta > *|language[tag]");
        if (tag != null) {
            return tag.attr("tag");
        }
        var own = item.attr("xml:lang");
        var root = document.children().stream().map(e -> e.attr("xml:lang")).findFirst().orElse("");
        var named = text(document, "channel > language");
        return own.isEmpty() ? (root.isEmpty() ? named : root) : own;
    }

    private static String address(Element item) {
        var link = item.selectFirst("> link[href][rel=alternate], > link[href]:not([rel])");
        return link != null ? link.attr("href") : text(item, "> link", "> guid[isPermaLink=true]");
    }

    private static List<String> paragraphs(Element item) {
        for (String query :
                List.of(
                        "body\\.content",
                        "*|contentSet > *|inlineXML",
                        "DataContent",
                        "*|contentSet > *|inlineData",
                        "> *|encoded",
                        "> content",
                        "> *|content",
                        "> description",
                        "> summary",
                        "> *|summary")) {
            var element = item.selectFirst(query);
            if (element != null && element.hasText()) {
                return paragraphsOf(element);
            }
        }
        return List.of();
    }

    /// Content is markup of its own, or markup written as text.
    private static List<String> paragraphsOf(Element content) {
        boolean isMarkup = !content.children().isEmpty();
        var text = isMarkup ? content.html() : content.wholeText();
        return isMarkup || text.contains("<")
                ? Page.paragraphs(asHtml(text))
                : Arrays.stream(text.split("\\R", -1)).map(NewsXml::plain).toList();
    }

    /// The blocks of NITF are paragraphs of HTML; a prefix is no part of a name there.
    private static String asHtml(String xml) {
        return xml.replaceAll("(</?)\\w+:(?=\\w)", "$1")
                .replaceAll("<(/?)hl2\\b[^>]*>", "<$1h2>")
                .replaceAll("(?s)<(media|title|head|body\\.head)\\b.*?</\\1>", "");
    }

    private static String text(Element in, String... queries) {
        return Arrays.stream(queries)
                .map(query -> in.selectFirst(query))
                .filter(element -> element != null && element.hasText())
                .map(element -> plain(Parser.unescapeEntities(element.wholeText(), false)))
                .map(text -> text.contains("<") ? String.join(" ", Page.paragraphs(text)) : text)
                .findFirst()
                .orElse("");
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ").strip();
    }
}
