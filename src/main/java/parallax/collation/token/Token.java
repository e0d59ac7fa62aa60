package parallax.collation.token;

import parallax.text.Span;

/// The smallest unit that is compared.
///
/// @param surface as printed
/// @param normal as compared: two tokens are the same word when their normals are equal
public record Token(Span span, String surface, String normal, TokenKind kind) {
    /// Whether it says something by itself, as a word that isn't a function word.
    public boolean isTelling() {
        return kind.isWord() && !FunctionWords.contains(normal);
    }
}
