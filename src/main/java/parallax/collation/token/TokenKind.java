package parallax.collation.token;

/// What a token is made of.
public enum TokenKind {
    WORD,
    NUMBER,
    /// The possessive ’s that was split off its word.
    CLITIC,
    /// A punctuation mark or symbol.
    MARK;

    /// Whether alignment counts it: words and numbers are aligned, the rest goes along.
    public boolean isWord() {
        return this == WORD || this == NUMBER;
    }
}
