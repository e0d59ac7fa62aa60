package parallax.entity.link;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A person's name in parts as they are compared: without titles, initials and suffixes, in small
/// letters without accents.
record PersonName(List<String> parts) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");

    /// The Arabic article, as it is spoken here and there.
    private static final Pattern ARTICLE = Pattern.compile("(?<!\\p{L})[EeAa]l-");

    /// The one name that is spelt in every way the alphabet allows.
    private static final Pattern MOHAMMED = Pattern.compile("m[uo]hamm?[ae]d");

    private static final Set<String> NO_PARTS =
            Set.of(
                    "mr",
                    "mrs",
                    "ms",
                    "miss",
                    "mx",
                    "dr",
                    "sir",
                    "dame",
                    "lord",
                    "lady",
                    "president",
                    "minister",
                    "prime",
                    "premier",
                    "chancellor",
                    "senator",
                    "sen",
                    "gov",
                    "governor",
                    "mayor",
                    "gen",
                    "general",
                    "col",
                    "lt",
                    "capt",
                    "sgt",
                    "judge",
                    "prof",
                    "professor",
                    "pope",
                    "king",
                    "queen",
                    "prince",
                    "princess",
                    "jr",
                    "sr",
                    "ii",
                    "iii",
                    "iv");
    private static final Set<String> PARTICLES =
            Set.of(
                    "de", "da", "di", "del", "della", "der", "van", "von", "den", "bin", "ibn",
                    "al", "el", "la", "le", "dos", "du");

    static PersonName of(String words) {
        var parts =
                Arrays.stream(ARTICLE.matcher(words).replaceAll("al-").split("[\\s-]+", -1))
                        .filter(word -> !INITIAL.matcher(word).matches())
                        .map(PersonName::fold)
                        .filter(word -> !word.isEmpty() && !NO_PARTS.contains(word))
                        .toList();
        return new PersonName(parts.isEmpty() ? List.of(fold(words)) : parts);
    }

    private static String fold(String word) {
        var plain = ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        var letters =
                plain.toLowerCase(Locale.ROOT)
                        .replace('đ', 'd')
                        .replace('ł', 'l')
                        .replace('ø', 'o')
                        .replaceAll("[.,’']", "");
        return MOHAMMED.matcher(letters).matches() ? "mohammed" : letters;
    }

    boolean isFull() {
        return parts.size() > 1;
    }

    String first() {
        return parts.getFirst();
    }

    String last() {
        return parts.getLast();
    }

    /// Whether two full names can only be one person's: the same parts in any order, the same first
    /// and last name, or the shorter stands in the longer from its first or to its last part.
    boolean isSameAs(PersonName other) {
        if (parts.equals(other.parts) || isReorderedOf(other)) {
            return true;
        }
        var longer = parts.size() >= other.parts.size() ? this : other;
        var shorter = longer.equals(this) ? other : this;
        boolean sameEnds = first().equals(other.first()) && last().equals(other.last());
        return sameEnds || (shorter.isFull() && longer.has(shorter) && longer.parts.size() > 2);
    }

    private boolean isReorderedOf(PersonName other) {
        return parts.size() == other.parts.size()
                && parts.stream().sorted().toList().equals(other.parts.stream().sorted().toList());
    }

    private boolean has(PersonName shorter) {
        int from = Collections.indexOfSubList(parts, shorter.parts);
        return from == 0 || (from > 0 && from + shorter.parts.size() == parts.size());
    }

    /// How well a part of a name calls this person: family names, first or last, before given ones.
    /// 0 where it is no part of it.
    int rank(PersonName shortForm) {
        if (!shortForm.isFull()) {
            var part = shortForm.first();
            if (last().equals(part)) {
                return 3;
            }
            if (first().equals(part)) {
                return 2;
            }
            return parts.contains(part) && !PARTICLES.contains(part) ? 1 : 0;
        }
        return has(shortForm) ? 3 : 0;
    }
}
