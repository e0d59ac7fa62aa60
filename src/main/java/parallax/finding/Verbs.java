package parallax.finding;

import parallax.text.WordList;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
        return WordList.lines(Verbs.class, "irregular-verbs.txt").stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                List::getFirst,
                                forms -> Set.copyOf(forms.subList(1, forms.size()))));
    }
}
