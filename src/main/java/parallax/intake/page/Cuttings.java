package parallax.intake.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import parallax.article.CutReason;
import parallax.intake.draft.Piece;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a page showed before anything was taken out of it, and what was taken out why.
final class Cuttings {
    private final List<PageParagraph> shown;
    private final Map<TextNode, CutReason> reasons = new HashMap<>();

    /// @param page as it was saved
    Cuttings(Element page) {
        shown = PageText.paragraphs(page);
    }

    void cut(Element element, CutReason reason) {
        element.nodeStream(TextNode.class).forEach(node -> reasons.putIfAbsent(node, reason));
    }

    void cut(PageParagraph paragraph, CutReason reason) {
        paragraph.nodes().forEach(node -> reasons.putIfAbsent(node, reason));
    }

    /// All that the page showed, with `kept` as the body. O(length).
    List<Piece> pieces(List<PageParagraph> kept) {
        var pieces = new ArrayList<Piece>();
        var places = new HashMap<TextNode, Integer>();
        for (int i = 0; i < kept.size(); i++) {
            for (TextNode node : kept.get(i).nodes()) {
                places.put(node, i);
            }
        }
        var told = new HashSet<String>();
        kept.stream().filter(one -> one.nodes().isEmpty()).forEach(one -> told.add(one.text()));
        int emitted = 0;
        for (PageParagraph paragraph : shown) {
            int last = lastPlace(paragraph, places);
            while (emitted <= last) {
                pieces.add(new Piece.Kept(kept.get(emitted++).text()));
            }
            if (!told.contains(paragraph.text())) {
                taken(paragraph, places.keySet()).ifPresent(pieces::add);
            }
        }
        kept.subList(emitted, kept.size()).forEach(one -> pieces.add(new Piece.Kept(one.text())));
        return pieces;
    }

    private static int lastPlace(PageParagraph paragraph, Map<TextNode, Integer> places) {
        return paragraph.nodes().stream()
                .mapToInt(node -> places.getOrDefault(node, -1))
                .max()
                .orElse(-1);
    }

    private Optional<Piece> taken(PageParagraph paragraph, Set<TextNode> kept) {
        var lost = paragraph.nodes().stream().filter(node -> !kept.contains(node)).toList();
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Piece.Taken(
                                PageParagraph.text(lost),
                                reasons.getOrDefault(lost.getFirst(), CutReason.OUTSIDE)));
    }
}
