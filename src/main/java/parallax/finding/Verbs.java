package parallax.finding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The past of English verbs.
final class Verbs {
    private static final Map<String, Set<String>> IRREGULAR = read();

    private Verbs() {}

    /// Whether `past` is a past of the verb whose plain form is `base`, both normalised.
    static boolean isPast(String base, String past) {
        var irregular = IRREGULAR.get(base);
        return irregular == null ? isRegularPast(base, past) : irregular.contains(past);
    }

    private static boolean isRegularPast(String base, String past) {
        int last = base.length() - 1;
        if (last < 1 || !past.endsWith("ed")) {
            return false;
        }
        return past.equals(base + "ed")
                || past.equals(base + base.charAt(last) + "ed") // "ban", "banned"
                || (base.endsWith("e") && past.equals(base + "d"))
                || (base.endsWith("y") && past.equals(base.substring(0, last) + "ied"));
    }

    private static Map<String, Set<String>> read() {
        var list = Verbs.class.getResourceAsStream("irregular-verbs.txt");
        var verbs = new HashMap<String, Set<String>>();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(list), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ", -1)))
                    .forEach(forms ->
                            verbs.put(
                                    forms.getFirst(), Set.copyOf(forms.subList(1, forms.size()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(verbs);
    }
}
