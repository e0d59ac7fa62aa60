package parallax.article;

/// Why something was taken out of an article's text.
public enum CutReason {
    CLUTTER("page clutter"),
    OUTSIDE("outside the article"),
    NOT_NAMED("not in the article the page names"),
    TWICE("stands there twice"),
    REPEATED_HEADLINE("repeated headline"),
    BYLINE("byline"),
    DATE("date"),
    DATELINE("dateline"),
    CREDIT("credit"),
    CAPTION("caption"),
    PAGE_EDGE("head or foot of a page"),
    QUOTED_MAIL("quoted from an earlier mail"),
    BY_HAND("cut by hand");

    private final String words;

    CutReason(String words) {
        this.words = words;
    }

    /// As the reader reads it.
    public String words() {
        return words;
    }
}
