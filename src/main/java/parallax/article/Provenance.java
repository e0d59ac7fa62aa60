package parallax.article;

/// Where the value of a field comes from.
public enum Provenance {
    /// What a page tells machines about its article (schema.org in JSON-LD).
    DATA,
    /// The head of a page: its meta elements and its title.
    META,
    /// Text that is seen on the page, marked up as what it is.
    PAGE,
    /// The web address alone.
    ADDRESS,
    /// The article's own first lines.
    TEXT,
    /// The properties of a document.
    FILE,
    /// The head of a mail.
    MAIL,
    /// A feed or an exchange format of news agencies, which has places for these.
    FEED
}
