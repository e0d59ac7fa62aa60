package parallax.ui.audit;

import parallax.article.Article;
import parallax.collation.token.Sigil;

/// The article that the panel is about.
///
/// @param name what it is called where there is little room
public record AuditedArticle(Article article, Sigil sigil, String name) {}
