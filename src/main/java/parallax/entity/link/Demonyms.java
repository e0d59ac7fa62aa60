package parallax.entity.link;

import java.util.regex.Pattern;

/// Adjectives of peoples, told by their endings.
final class Demonyms {
    private static final Pattern ENDINGS =
            Pattern.compile(
                    ".{2,}(?:ese|ian|ean|ish|can|ani|aqi|eli|ench|utch|reek|wiss|hai|erman)");

    private Demonyms() {}

    /// @param word in small letters
    static boolean isOne(String word) {
        return ENDINGS.matcher(word).matches();
    }
}
