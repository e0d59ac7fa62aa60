package parallax.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Lists of words that stand beside a class as a file, words apart by spaces; lines that begin with
/// `#` are comments.
public final class WordList {
    private WordList() {}

    /// The lines of the list `name` beside `owner`, each with its words.
    public static List<List<String>> lines(Class<?> owner, String name) {
        var list = Objects.requireNonNull(owner.getResourceAsStream(name), name);
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
