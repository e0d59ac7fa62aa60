package parallax.ui.passage;

import parallax.article.Article;
import parallax.collation.Version;
import parallax.collation.Versions;
import parallax.collation.token.Sigil;

import java.util.List;

/// The versions of a passage and what the articles are called.
///
/// @param articles by sigil
/// @param names what the reader calls each article, by sigil
public record ShownVersions(Versions versions, List<Article> articles, List<String> names) {
    public ShownVersions {
        articles = List.copyOf(articles);
        names = List.copyOf(names);
    }

    Article article(Sigil sigil) {
        return articles.get(sigil.index());
    }

    String name(Sigil sigil) {
        return names.get(sigil.index());
    }

    /// The words of a version as they stand in its article.
    String words(Version version) {
        var body = article(version.witness()).body();
        return String.join(
                " … ", version.passages().stream().map(span -> span.of(body).strip()).toList());
    }
}
