package parallax.quotation;

import parallax.text.Span;

/// Who is said to have spoken.
///
/// @param words as the article names them: "Carl Thayer", "a spokesperson for the embassy"; for "he
///   said" the name that it stands for
/// @param span where these words stand
public record Speaker(String words, Span span) {}
