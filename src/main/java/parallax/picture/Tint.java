package parallax.picture;

import java.util.List;

/// What a colour of a picture means; what it looks like is up to the window or the file.
public enum Tint {
    INK,
    QUIET,
    HAIRLINE,
    /// The ground of a cell in which nothing is.
    GROUND,
    SHARED,
    REWORDED,
    UNIQUE,
    /// Words that several have.
    SHARED_INK,
    /// Words that one alone has.
    UNIQUE_INK,
    /// What figures can be written on, however strong it is.
    FIGURE_GROUND,
    /// What is written on the colour of an article.
    ON_ARTICLE,
    ARTICLE_1,
    ARTICLE_2,
    ARTICLE_3,
    ARTICLE_4,
    ARTICLE_5,
    ARTICLE_6,
    ARTICLE_7,
    ARTICLE_8;

    private static final List<Tint> ARTICLES =
            List.of(
                    ARTICLE_1, ARTICLE_2, ARTICLE_3, ARTICLE_4, ARTICLE_5, ARTICLE_6, ARTICLE_7,
                    ARTICLE_8);

    /// The colour of the article at `index`, counted from 0; they repeat.
    public static Tint ofArticle(int index) {
        return ARTICLES.get(Math.floorMod(index, ARTICLES.size()));
    }
}
