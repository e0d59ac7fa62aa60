package parallax.ui.reader;

import parallax.article.Article;
import parallax.collation.token.Sigil;
import parallax.highlight.Highlight;

import java.util.List;

/// One article as it stands in the row of columns.
///
/// @param name what the reader calls it: the outlet, else the file
/// @param highlights what to paint in it; they tile its body in order
public record Column(Article article, Sigil sigil, String name, List<Highlight> highlights) {
    public Column {
        highlights = List.copyOf(highlights);
    }
}
