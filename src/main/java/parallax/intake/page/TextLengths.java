package parallax.intake.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How much text stands in each element of a page, in characters, as it is now. O(size of the page
/// times its depth), once.
final class TextLengths {
    private static final int SCRAP = 20;

    private final Map<Node, Length> lengths = new HashMap<>();

    /// @param all everything that is read
    /// @param linked what of it links say
    /// @param prose what of it is neither said by links nor a scrap
    private record Length(int all, int linked, int prose) {
        static final Length NONE = new Length(0, 0, 0);

        Length and(Length more) {
            return new Length(all + more.all, linked + more.linked, prose + more.prose);
        }
    }

    TextLengths(Element root) {
        root.nodeStream(TextNode.class).forEach(this::count);
    }

    private void count(TextNode words) {
        int length = PageText.plain(words.getWholeText()).length();
        if (length == 0 || isIn(words, "script") || isIn(words, "style")) {
            return;
        }
        boolean isProse = length > SCRAP && !isIn(words, "a") && !isIn(words, "noscript");
        var here = new Length(length, isInLink(words) ? length : 0, isProse ? length : 0);
        for (Node node = words.parent(); node != null; node = node.parent()) {
            lengths.merge(node, here, Length::and);
        }
    }

    private static boolean isIn(TextNode words, String name) {
        return Optional.ofNullable(words.parent())
                .filter(parent -> parent.normalName().equals(name))
                .isPresent();
    }

    private static boolean isInLink(Node node) {
        for (Node over = node.parent(); over != null; over = over.parent()) {
            if (over.nameIs("a")) {
                return true;
            }
        }
        return false;
    }

    /// How much prose an element has.
    int prose(Element element) {
        return length(element).prose;
    }

    /// How much text an element has.
    int all(Element element) {
        return length(element).all;
    }

    /// Which share of its text links say, 0..1.
    double linkShare(Element element) {
        var length = length(element);
        return length.linked / Math.max(1.0, length.all);
    }

    private Length length(Element element) {
        return lengths.getOrDefault(element, Length.NONE);
    }
}
