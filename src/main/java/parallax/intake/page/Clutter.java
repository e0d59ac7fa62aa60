package parallax.intake.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import parallax.article.CutReason;
import parallax.intake.clean.Patterns;

import java.util.Locale;
import java.util.regex.Pattern;

/// What stands around an article on a page: menus, share buttons, related stories, comments. Told
/// by the elements that HTML has for it and by the names that page makers give to it. What holds
/// much of the page's prose stays, whatever it is called.
final class Clutter {
    private static final String BY_ELEMENT =
            "script,style,noscript,template,svg,iframe,object,embed,canvas,form,button,input,select,"
                + "textarea,nav,footer,figure,figcaption,audio,video,link,meta,[aria-hidden=true],"
                + "[hidden],[role=navigation],[role=complementary],[role=dialog],[role=banner],"
                + "aside,.twitter-tweet,.instagram-media,.tiktok-embed,.fb-post,[style~=(?i)display\\s*:\\s*none]";

    private static final Pattern BY_NAME =
            Pattern.compile(
                    "(?:^|[\\s_-])"
                            + Patterns.anyOf(Clutter.class, "clutter-names.txt")
                            + "(?=$|[\\s_-])");

    private static final int FEWEST_CELLS = 6;
    private static final int LONG_PARAGRAPH = 100;
    private static final int SHORT_CELL = 60;
    private static final double MOST_OF_PAGE = 0.3;
    private static final double MUCH_OF_PAGE = 0.2;

    private final Document document;
    private final Cuttings cuttings;

    Clutter(Document document, Cuttings cuttings) {
        this.document = document;
        this.cuttings = cuttings;
    }

    void remove() {
        var lengths = new TextLengths(document);
        double all = Math.max(1, lengths.prose(document));
        for (Element element : document.select(BY_ELEMENT)) {
            if (lengths.prose(element) < MOST_OF_PAGE * all) {
                cut(element);
            }
        }
        document.select("table").stream().filter(Clutter::isData).toList().forEach(this::cut);
        var left = new TextLengths(document);
        double rest = Math.max(1, left.prose(document));
        for (Element element : document.body().getAllElements()) {
            if (isNamedClutter(element)
                    && !isParagraph(element, left)
                    && left.prose(element) < MUCH_OF_PAGE * rest) {
                cut(element);
            }
        }
    }

    /// A paragraph that is long is said by the article, whatever the page does with it: pages call
    /// those behind a barrier after it.
    private static boolean isParagraph(Element element, TextLengths lengths) {
        return element.normalName().equals("p") && lengths.prose(element) > LONG_PARAGRAPH;
    }

    /// A table of figures or names, not one that lays out the page.
    private static boolean isData(Element table) {
        var cells = table.select("td,th");
        double words = cells.stream().mapToInt(cell -> cell.text().length()).sum();
        return cells.size() >= FEWEST_CELLS && words / cells.size() < SHORT_CELL;
    }

    private static boolean isNamedClutter(Element element) {
        var name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return switch (element.normalName()) {
            case "body", "article", "main", "html" -> false;
            default -> !name.contains("articlebody") && BY_NAME.matcher(name).find();
        };
    }

    private void cut(Element element) {
        if (element.parent() != null) {
            cuttings.cut(element, CutReason.CLUTTER);
            element.remove();
        }
    }
}
