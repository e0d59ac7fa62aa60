package parallax.intake.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How much prose stands in each element, in characters: what links say doesn't count, nor do
/// scraps. O(size of the page), once.
final class TextLengths {
    private static final int SCRAP = 20;

    private final Map<Node, Integer> lengths = new HashMap<>();

    TextLengths(Element root) {
        root.nodeStream(TextNode.class).forEach(this::count);
    }

    private void count(TextNode words) {
        int length = isProse(words) ? PageText.plain(words.getWholeText()).length() : 0;
        if (length > SCRAP) {
            for (Node node = words.parent(); node != null; node = node.parent()) {
                lengths.merge(node, length, Integer::sum);
            }
        }
    }

    private static boolean isProse(TextNode words) {
        return Optional.ofNullable(words.parent())
                .filter(parent ->
                        switch (parent.normalName()) {
                            case "a", "script", "style", "noscript" -> false;
                            default -> true;
                        })
                .isPresent();
    }

    int of(Element element) {
        return lengths.getOrDefault(element, 0);
    }
}
