package parallax.entity.link;

import parallax.entity.EntityType;
import parallax.text.Span;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/// A mention with its words.
///
/// @param words as printed, without article and possessive, spaces made even
record Named(int article, Span span, EntityType type, String words, Optional<String> value) {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^(?:[Tt]he|[Aa]n?) |[’']s?$");

    /// By the words alone, so that no result depends on the order of the articles; then by place.
    static final Comparator<Named> BY_PLACE =
            Comparator.comparingInt(Named::article).thenComparing(Named::span);

    static String clean(String printed) {
        var even = SPACE.matcher(printed.strip()).replaceAll(" ");
        var trimmed = EDGES.matcher(even).replaceAll("");
        return trimmed.isEmpty() ? even : trimmed;
    }
}
