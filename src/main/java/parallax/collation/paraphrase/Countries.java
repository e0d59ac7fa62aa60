package parallax.collation.paraphrase;

import parallax.text.WordList;

import java.util.HashMap;
import java.util.Map;

/// Knows that Moscow, Russia and the Russians are one party in the news. A list of the world and of
/// no story.
final class Countries {
    private static final Map<String, String> COUNTRY_OF = read();

    private Countries() {}

    private static Map<String, String> read() {
        var countryOf = new HashMap<String, String>();
        for (var names : WordList.lines(Countries.class, "countries.txt")) {
            names.forEach(name -> countryOf.put(name, names.getFirst()));
        }
        return Map.copyOf(countryOf);
    }

    /// The country that a normalised word names, or the word itself.
    static String countryOrSelf(String normal) {
        return COUNTRY_OF.getOrDefault(normal, normal);
    }
}
