package parallax.quotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The verbs that lead to a quotation. A list, as they are a few dozen in any paper.
final class SayingVerbs {
    private static final Set<String> FORMS = read();

    private SayingVerbs() {}

    static boolean contains(String normal) {
        return FORMS.contains(normal);
    }

    /// "Saying", "praising": who does it stands elsewhere in the sentence.
    static boolean isParticiple(String normal) {
        return normal.endsWith("ing") && contains(normal);
    }

    private static Set<String> read() {
        var list = SayingVerbs.class.getResourceAsStream("saying-verbs.txt");
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(list), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
