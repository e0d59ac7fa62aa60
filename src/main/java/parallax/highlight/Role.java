package parallax.highlight;

/// What a highlighted stretch means to the reader; each can be switched off.
public enum Role {
    /// The same wording stands in another article.
    SHARED,
    /// A word inside shared wording that reads otherwise elsewhere.
    CHANGED,
    /// Wording that no other article of the comparison has.
    UNIQUE
}
