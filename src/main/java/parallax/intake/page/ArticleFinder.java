package parallax.intake.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the part of a page that is its article, and its paragraphs.
final class ArticleFinder {
    private static final String CANDIDATES =
            "[itemprop=articleBody],"
                + "[class~=(?i)(^|\\b|[-_])(article|story|post|entry|news|content|page|main)[-_]{0,2}"
                + "(body|content|text|copy|maintext|detail|details)($|\\b|[-_])],"
                + "[id~=(?i)(^|\\b|[-_])(article|story|post|entry|news)[-_]{0,2}"
                + "(body|content|text|copy|maintext)($|\\b|[-_])],"
                + "[data-testid~=(?i)(article|story)-?(body|content)],[data-component=text-block],"
                + "article,[role=main],main";
    private static final Pattern TELLING_NAME =
            Pattern.compile("(?:article|story|post|entry)[-_]{0,2}(?:body|content|text|copy)");
    private static final int SHORTEST = 250;
    private static final int TOO_SHORT = 200;
    private static final double SHARE = 0.35;
    private static final double CLEARLY = 1.02;
    private static final double NEARLY_ALL = 0.92;
    private static final int MOST_CHUNKS = 100;
    private static final int LONGEST_LINKS = 400;
    private static final double MANY = 0.85;
    private static final double MANY_IN_LIST = 0.6;

    private final Document document;
    private final TextLengths lengths;

    private ArticleFinder(Document document) {
        this.document = document;
        lengths = new TextLengths(document);
    }

    /// The paragraphs of the article; all that the page has where no part of it stands out. To be
    /// asked when clutter is gone.
    static List<PageParagraph> paragraphs(Document document) {
        return new ArticleFinder(document).paragraphs();
    }

    private List<PageParagraph> paragraphs() {
        Element best = document.body();
        double most = 0;
        for (Element element : document.select(CANDIDATES)) {
            double score = score(element);
            if (score > most * CLEARLY) {
                most = score;
                best = element;
            }
        }
        boolean standsOut = lengths.prose(best) >= SHARE * lengths.prose(document);
        var found =
                standsOut
                        ? chunks(best).stream()
                                .flatMap(chunk -> withoutLinks(core(chunk)).stream())
                                .toList()
                        : withoutLinks(document.body());
        return length(found) < TOO_SHORT ? PageText.paragraphs(document.body()) : found;
    }

    /// The other elements that are called just the same hold more of the same article: pages put
    /// advertisements between them.
    private List<Element> chunks(Element best) {
        if (best.className().isBlank()) {
            return List.of(best);
        }
        var chunks =
                document.getAllElements().stream()
                        .filter(element -> element.normalName().equals(best.normalName()))
                        .filter(element -> element.className().equals(best.className()))
                        .filter(element -> lengths.prose(element) > 0)
                        .toList();
        var set = Set.copyOf(chunks);
        boolean nested =
                chunks.size() > MOST_CHUNKS
                        || chunks.stream()
                                .anyMatch(one -> one.parents().stream().anyMatch(set::contains));
        boolean several = chunks.stream().filter(this::isArticle).count() > 1;
        return nested || several ? List.of(best) : chunks;
    }

    /// Whole articles that are called the same stand in a list of articles.
    private boolean isArticle(Element element) {
        return element.normalName().equals("article");
    }

    private double score(Element element) {
        int length = lengths.prose(element);
        if (length < SHORTEST || element.normalName().equals("body")) {
            return 0;
        }
        var name =
                (element.attr("itemprop") + " " + element.className() + " " + element.id())
                        .toLowerCase(Locale.ROOT);
        double score = length * (1 - lengths.linkShare(element));
        if (name.contains("articlebody")) {
            return score * 1.25;
        }
        if (TELLING_NAME.matcher(name).find()) {
            return score * 1.12;
        }
        boolean isMain = element.normalName().equals("main") || element.attr("role").equals("main");
        return isMain ? score * 0.75 : score;
    }

    /// The innermost element that has nearly all of it.
    private Element core(Element element) {
        for (Element child : element.children()) {
            if (lengths.prose(child) > NEARLY_ALL * lengths.prose(element)
                    && !child.normalName().equals("p")) {
                return core(child);
            }
        }
        return element;
    }

    /// Blocks that are links and little else lead away from the article.
    private List<PageParagraph> withoutLinks(Element article) {
        for (Element block : article.select("p,div,li,ul,h2,h3,h4")) {
            boolean list = block.normalName().equals("li") || block.normalName().equals("ul");
            if (lengths.all(block) <= LONGEST_LINKS
                    && !block.equals(article)
                    && lengths.linkShare(block) > (list ? MANY_IN_LIST : MANY)) {
                block.remove();
            }
        }
        return PageText.paragraphs(article);
    }

    private static int length(List<PageParagraph> paragraphs) {
        return paragraphs.stream().mapToInt(PageParagraph::length).sum();
    }
}
