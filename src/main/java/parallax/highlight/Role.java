package parallax.highlight;

/// What a highlighted stretch means to the reader; each can be switched off.
public enum Role {
    /// The same wording stands in another article.
    SHARED,
    /// A word inside shared wording that reads otherwise elsewhere.
    CHANGED,
    /// Another article says the same in other words.
    REWORDED,
    /// What no other article of the comparison says.
    UNIQUE
}
