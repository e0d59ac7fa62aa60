package parallax.collation.passage;

/// What kind of difference a variant is, from the one that matters most to the one that matters
/// least.
public enum VariantClass {
    /// Other words, which may say something else.
    MEANING,
    /// The same said by another house style: honorifics, stops in abbreviations, numerals.
    STYLE,
    /// The same word spelt otherwise.
    SPELLING,
    /// Only marks between the words.
    PUNCTUATION
}
