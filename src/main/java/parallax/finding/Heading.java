package parallax.finding;

import parallax.article.Article;
import parallax.article.ArticleNames;
import parallax.article.Masthead;
import parallax.collation.token.Sigil;

import java.util.List;
import java.util.stream.IntStream;

/// What stands over an article.
///
/// @param name what it is called in a sentence
public record Heading(String name, Masthead masthead) {
    private static final int LONGEST = 40;

    /// Those of a story's articles, in their order.
    public static List<Heading> of(List<Article> articles) {
        return IntStream.range(0, articles.size())
                .mapToObj(i -> of(articles.get(i), new Sigil(i)))
                .toList();
    }

    /// A file called 003_93af2fd95bdaf7b3 is no name for a sentence; its letter is.
    private static Heading of(Article article, Sigil sigil) {
        var name = ArticleNames.of(article);
        long letters = name.codePoints().filter(Character::isLetter).count();
        long digits = name.codePoints().filter(Character::isDigit).count();
        boolean isName = name.length() <= LONGEST && letters > digits;
        return new Heading(isName ? name : sigil.toString(), article.masthead());
    }
}
