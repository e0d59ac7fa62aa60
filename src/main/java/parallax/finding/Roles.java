package parallax.finding;

import parallax.collation.token.FunctionWords;
import parallax.text.WordList;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Nouns that say what someone is: "minister", "envoy", "expert".
final class Roles {
    private static final int SHORTEST = 5;
    private static final List<String> ENDINGS = List.of("er", "or", "ist", "ian", "man", "ant");
    private static final Set<String> OTHERS =
            Set.of(
                    "former",
                    "latter",
                    "later",
                    "earlier",
                    "senior",
                    "junior",
                    "number",
                    "order",
                    "never",
                    "however",
                    "rather",
                    "whether",
                    "other",
                    "winter",
                    "summer",
                    "river",
                    "water",
                    "weather",
                    "paper",
                    "quarter",
                    "center",
                    "power",
                    "labor",
                    "harbor",
                    "sector",
                    "factor",
                    "major",
                    "minor",
                    "september",
                    "october",
                    "november",
                    "december",
                    "letter",
                    "border",
                    "tower",
                    "matter",
                    "newspaper",
                    "important",
                    "significant",
                    "restaurant",
                    "german",
                    "human",
                    "roman",
                    "italian",
                    "russian",
                    "ukrainian",
                    "canadian",
                    "australian",
                    "indian",
                    "iranian",
                    "brazilian");
    private static final Set<String> LISTED = read();

    private Roles() {}

    /// Listed, or with an ending that such nouns have.
    ///
    /// @param normal a normalised word
    static boolean contains(String normal) {
        return LISTED.contains(normal)
                || (normal.length() >= SHORTEST
                        && !OTHERS.contains(normal)
                        && !FunctionWords.contains(normal)
                        && ENDINGS.stream().anyMatch(normal::endsWith));
    }

    private static Set<String> read() {
        return WordList.lines(Roles.class, "roles.txt").stream()
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
