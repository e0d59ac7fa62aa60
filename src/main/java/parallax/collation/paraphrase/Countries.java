package parallax.collation.paraphrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Knows that Moscow, Russia and the Russians are one party in the news. A list of the world and of
/// no story.
final class Countries {
    private static final Map<String, String> COUNTRY_OF = read();

    private Countries() {}

    private static Map<String, String> read() {
        try (var in = Objects.requireNonNull(Countries.class.getResourceAsStream("countries.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var countryOf = new HashMap<String, String>();
            for (var line : lines.lines().filter(line -> !line.startsWith("#")).toList()) {
                var names = List.of(line.split(" ", -1));
                names.forEach(name -> countryOf.put(name, names.getFirst()));
            }
            return Map.copyOf(countryOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The country that a normalised word names, or the word itself.
    static String countryOrSelf(String normal) {
        return COUNTRY_OF.getOrDefault(normal, normal);
    }
}
