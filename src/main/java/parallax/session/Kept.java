package parallax.session;

import parallax.article.Article;
import parallax.collation.token.Sigil;
import parallax.highlight.Base;

import java.util.List;

/// What is kept of a session when it is saved: everything that can't be found anew.
///
/// @param columns the articles that are shown, from left to right
/// @param edits what the reader mended about the names
/// @param notes on these articles
/// @param dismissed the sentences of the findings that the reader dismissed
public record Kept(
        List<Article> articles,
        List<Sigil> columns,
        Base base,
        List<NamingEdit> edits,
        List<Note> notes,
        List<String> dismissed) {
    public static final Kept NOTHING =
            new Kept(List.of(), List.of(), new Base.AllOthers(), List.of(), List.of(), List.of());

    public Kept {
        articles = List.copyOf(articles);
        columns = List.copyOf(columns);
        edits = List.copyOf(edits);
        notes = List.copyOf(notes);
        dismissed = List.copyOf(dismissed);
    }
}
