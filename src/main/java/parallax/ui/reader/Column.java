package parallax.ui.reader;

import parallax.article.Article;
import parallax.collation.token.Sigil;
import parallax.highlight.Highlight;
import parallax.text.Span;

import java.util.List;
import java.util.Map;

/// One article as it stands in the row of columns.
///
/// @param name what the reader calls it: the outlet, else the file
/// @param highlights what to paint in it; they tile its body in order
/// @param passages where each cluster has passages in it, in order
public record Column(
        Article article,
        Sigil sigil,
        String name,
        List<Highlight> highlights,
        Map<Integer, List<Span>> passages) {
    public Column {
        highlights = List.copyOf(highlights);
        passages = Map.copyOf(passages);
    }
}
