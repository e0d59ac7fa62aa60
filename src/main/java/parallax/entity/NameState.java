package parallax.entity;

/// How far the names of a story are known. Dates and numbers need no engine and always are.
public enum NameState {
    /// They are being looked for.
    LOADING,
    READY,
    /// No article is English; names are found for English text.
    NOT_ENGLISH,
    /// The engine can't be loaded.
    UNAVAILABLE
}
