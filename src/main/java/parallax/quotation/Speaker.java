package parallax.quotation;

import parallax.collation.token.Token;
import parallax.text.Span;

import java.util.List;

/// Who is said to have spoken.
///
/// @param words as the article names them: "Carl Thayer", "a spokesperson for the embassy"; for "he
///   said" the name that it stands for
/// @param span where these words stand
public record Speaker(String words, Span span) {
    /// Who is named by these tokens of a text, in order.
    static Speaker of(List<Token> name, String text) {
        var span = name.getFirst().span().hull(name.getLast().span());
        return new Speaker(span.of(text), span);
    }
}
