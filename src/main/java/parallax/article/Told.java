package parallax.article;

import java.util.List;

/// The value of a field, and who says so.
///
/// @param values one, except for bylines; as printed
public record Told(List<String> values, Provenance from) {
    public Told {
        values = List.copyOf(values);
        if (values.isEmpty() || values.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("nothing is told");
        }
    }
}
