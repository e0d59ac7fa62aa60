package parallax.entity;

import parallax.text.Span;

import java.util.Comparator;

/// One mention of an entity.
///
/// @param article its place among the story's articles, from 0
public record Occurrence(int article, Span span, Certainty certainty) {
    /// By article, then by place in it.
    public static final Comparator<Occurrence> BY_PLACE =
            Comparator.comparingInt(Occurrence::article).thenComparing(Occurrence::span);

    /// How surely a mention belongs to its entity.
    public enum Certainty {
        SURE,
        /// Likely only: a name that nobody else uses, but for a letter or two.
        PROBABLE
    }
}
