package parallax.finding;

import parallax.collation.token.Token;

import java.util.List;

/// What an article says someone is.
///
/// @param role its head: "leader" in "Communist Party leader"
/// @param words its words that say something, normalised, in order
record Description(Place place, Token role, List<String> words) {
    Description {
        words = List.copyOf(words);
    }

    /// Whether one of the two only says more than the other.
    boolean agrees(Description other) {
        return words.containsAll(other.words) || other.words.containsAll(words);
    }
}
