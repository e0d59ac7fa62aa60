package parallax.intake.page;

import org.jsoup.nodes.TextNode;

import java.util.List;
import java.util.stream.Collectors;

/// A paragraph as a page shows it.
///
/// @param text white space put right
/// @param nodes where on the page it stands; nowhere for what is told to machines only
record PageParagraph(String text, List<TextNode> nodes) {
    PageParagraph {
        nodes = List.copyOf(nodes);
    }

    static PageParagraph told(String text) {
        return new PageParagraph(text, List.of());
    }

    PageParagraph reading(String otherText) {
        return new PageParagraph(otherText, nodes);
    }

    int length() {
        return text.length();
    }

    /// What the nodes of some say, white space put right.
    static String text(List<TextNode> nodes) {
        return PageText.plain(
                nodes.stream().map(TextNode::getWholeText).collect(Collectors.joining(" ")));
    }
}
