package parallax.ui.audit;

import parallax.article.Article;
import parallax.article.Cut;

/// What the reader can do about what was left out of an article.
@FunctionalInterface
public interface AuditActions {
    /// Put a cut back where it stood.
    void putBack(Article article, Cut cut);
}
