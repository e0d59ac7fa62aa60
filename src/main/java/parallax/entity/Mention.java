package parallax.entity;

import parallax.text.Span;

import java.util.Optional;

/// A stretch of one article that names something.
///
/// @param value what a date or a number says, in one form for all ways to write it: "2024-06-20",
///   "60-70 %"; empty for names
public record Mention(Span span, EntityType type, Optional<String> value) {
    /// A mention of a person, organisation, place or group.
    public static Mention name(Span span, EntityType type) {
        return new Mention(span, type, Optional.empty());
    }
}
