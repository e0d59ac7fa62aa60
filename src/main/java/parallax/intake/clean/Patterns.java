package parallax.intake.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/// Lists of regular expressions, one a line; lines that begin with `#` are comments.
public final class Patterns {
    private Patterns() {}

    /// One expression that matches what any of the list `name` beside `owner` does.
    public static String anyOf(Class<?> owner, String name) {
        var list = Objects.requireNonNull(owner.getResourceAsStream(name), name);
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.joining("|", "(?:", ")"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
