package parallax.entity;

import parallax.entity.Occurrence.Certainty;

/// Another name that the articles use for an entity.
///
/// @param certainty whether at least one mention under this name is surely the entity's
public record Alias(String words, Certainty certainty) {
    public static Alias sure(String words) {
        return new Alias(words, Certainty.SURE);
    }
}
