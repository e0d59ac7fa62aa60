package parallax.finding;

import java.util.Set;

/// Words before a name that say what someone is called, not who it is.
final class Titles {
    private static final Set<String> ALL =
            Set.of(
                    "mr",
                    "mrs",
                    "ms",
                    "mx",
                    "dr",
                    "prof",
                    "sir",
                    "dame",
                    "lord",
                    "lady",
                    "president",
                    "sen",
                    "senator",
                    "gov",
                    "governor",
                    "rep",
                    "minister");

    private Titles() {}

    static boolean contains(String normal) {
        return ALL.contains(normal);
    }
}
