package parallax.intake.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The text of a part of a page, paragraph by paragraph: blocks end a paragraph, and so do two line
/// breaks in a row.
final class PageText implements NodeVisitor {
    private static final Set<String> WITHOUT_TEXT =
            Set.of("script", "style", "noscript", "template", "head", "svg", "iframe", "textarea");

    private static final Pattern UNSEEN = Pattern.compile("[\\u200B\\uFEFF\\u00AD]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2009]+");

    private final List<PageParagraph> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final List<TextNode> nodes = new ArrayList<>();
    private int breaks;

    private PageText() {}

    /// The paragraphs of `root`, white space put right, none blank.
    static List<PageParagraph> paragraphs(Element root) {
        var text = new PageText();
        root.traverse(text);
        text.flush();
        return text.paragraphs;
    }

    /// White space put right, and what nobody sees taken out.
    static String plain(String text) {
        return SPACES.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case TextNode words when isShown(words) -> {
                if (!words.isBlank()) {
                    breaks = 0;
                    nodes.add(words);
                }
                open.append(words.getWholeText());
            }
            case Element element when element.normalName().equals("br") -> {
                open.append('\n');
                if (++breaks > 1) {
                    flush();
                }
            }
            case Element element when element.isBlock() -> flush();
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            flush();
        }
    }

    private static boolean isShown(TextNode words) {
        return Optional.ofNullable(words.parent())
                .filter(parent -> WITHOUT_TEXT.contains(parent.normalName()))
                .isEmpty();
    }

    private void flush() {
        var paragraph = plain(open.toString());
        if (!paragraph.isEmpty()) {
            paragraphs.add(new PageParagraph(paragraph, nodes));
        }
        open.setLength(0);
        nodes.clear();
        breaks = 0;
    }
}
