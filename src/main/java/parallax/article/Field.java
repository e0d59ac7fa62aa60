package parallax.article;

/// What may stand around an article's body, in the order in which a reader is told.
public enum Field {
    HEADLINE,
    OUTLET,
    BYLINE,
    DATELINE,
    PUBLISHED,
    LANGUAGE,
    ADDRESS
}
