package parallax.quotation;

import parallax.collation.token.Sigil;

/// A quotation of one article.
///
/// @param number its place among the article's quotations, from 0
public record QuotedPlace(Sigil article, int number, Quotation quotation) {}
