package parallax.article;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What an article is called where there is little room.
public final class ArticleNames {
    private static final Pattern EXTENSION = Pattern.compile("(?<=.)\\.[^. ]{1,8}$");
    private static final Pattern HYPHENED_NAME = Pattern.compile("[a-z]+(?:-[a-z]+)*");

    private ArticleNames() {}

    /// The outlet, else the name of the file: daily-meridian.txt is Daily Meridian.
    public static String of(Article article) {
        return article.masthead()
                .outlet()
                .map(outlet -> outlet.name())
                .orElseGet(() -> nameOf(article.origin().name()));
    }

    private static String nameOf(String file) {
        var stem = EXTENSION.matcher(file).replaceFirst("");
        if (!HYPHENED_NAME.matcher(stem).matches()) {
            return stem;
        }
        return Arrays.stream(stem.split("-", -1))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
