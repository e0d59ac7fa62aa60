package parallax.quotation;

import parallax.text.Span;

import java.util.Optional;

/// Words in quotation marks.
///
/// @param span between the marks, in UTF-16 units of the body; over several paragraphs where each
///   opens anew and only the last one closes
/// @param speaker who is said to have spoken them, where the text tells
public record Quotation(Span span, Optional<Speaker> speaker) {}
