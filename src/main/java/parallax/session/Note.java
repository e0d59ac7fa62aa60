package parallax.session;

import parallax.article.Article;
import parallax.article.Origin;
import parallax.text.Span;

/// What the reader wrote about a passage.
///
/// @param passage where it stood in the article's body then
/// @param quoted the words that stood there
/// @param words what the reader wrote
public record Note(Origin article, Span passage, String quoted, String words) {
    /// A note on a passage of an article.
    public static Note on(Article article, Span passage, String words) {
        return new Note(article.origin(), passage, passage.of(article.body()), words);
    }

    public Note saying(String newWords) {
        return new Note(article, passage, quoted, newWords);
    }

    /// Where the passage stands now that paragraphs may have been cut or put back; the beginning of
    /// the body where it was cut itself.
    public Span in(Article now) {
        var body = now.body();
        if (passage.end() <= body.length() && passage.of(body).equals(quoted)) {
            return passage;
        }
        int before = body.lastIndexOf(quoted, passage.start());
        int at = before >= 0 ? before : body.indexOf(quoted, passage.start());
        return at < 0
                ? new Span(0, Math.min(1, body.length()))
                : new Span(at, at + quoted.length());
    }
}
