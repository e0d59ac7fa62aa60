package parallax.intake.document;

/// A paragraph of a document, with what its style says of it.
///
/// @param startsPage whether a new page was begun before it on purpose
record StyledParagraph(String text, Rank rank, boolean startsPage) {
    /// What a paragraph is by its style.
    enum Rank {
        TITLE,
        /// A heading of the first order.
        CHIEF_HEADING,
        HEADING,
        TEXT
    }

    /// The rank that a style's name gives, in the languages of the programs' own styles: "Heading
    /// 1", "Überschrift1".
    static Rank rank(String style) {
        var name = style.toLowerCase(java.util.Locale.ROOT).replaceAll("_20_|[\\s_-]", "");
        if (name.matches("title|titel|titre|título|titolo|headline")) {
            return Rank.TITLE;
        }
        if (name.matches("(?:heading|überschrift|berschrift|titre|título|titolo|kop|h)1")) {
            return Rank.CHIEF_HEADING;
        }
        return name.matches("(?:heading|überschrift|berschrift|titre|título|titolo|kop|h)[2-9]")
                ? Rank.HEADING
                : Rank.TEXT;
    }
}
