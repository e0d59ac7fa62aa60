package parallax.intake.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes apart a plain text that holds several articles with a drawn line between them: "=====".
public final class Separators {
    private static final Pattern LINE =
            Pattern.compile("(?m)^[ \\t]*(?:={5,}|\\*{5,}|_{10,}|#{5,}|-{20,}|~{5,})[ \\t]*$");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /// Shorter texts between two lines are asides, not articles.
    private static final int FEWEST_WORDS = 40;

    private static final int MOST = 100;

    private Separators() {}

    /// The articles in `text`; `text` alone unless each part is long enough to be one. O(length).
    public static List<String> split(String text) {
        var parts = new ArrayList<String>();
        for (String part : LINE.split(text, MOST)) {
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        return parts.size() > 1 && parts.stream().allMatch(Separators::isArticle)
                ? parts
                : List.of(text);
    }

    private static boolean isArticle(String part) {
        return SPACES.splitAsStream(part.strip()).limit(FEWEST_WORDS).count() == FEWEST_WORDS;
    }
}
