package parallax.article;

import parallax.text.VisibleText;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands around an article's body, as far as the article or its file tells it.
///
/// @param fields in the order of `Field`
public record Masthead(Map<Field, Told> fields) {
    public static final Masthead EMPTY = new Masthead(Map.of());

    public Masthead {
        var ordered = new EnumMap<Field, Told>(Field.class);
        ordered.putAll(fields);
        fields = Collections.unmodifiableMap(ordered);
    }

    public Optional<String> headline() {
        return first(Field.HEADLINE);
    }

    public Optional<Outlet> outlet() {
        return first(Field.OUTLET).map(Outlet::new);
    }

    /// Who signed it, as printed.
    public List<String> byline() {
        return told(Field.BYLINE).map(Told::values).orElse(List.of());
    }

    /// The place line at its head.
    public Optional<String> dateline() {
        return first(Field.DATELINE);
    }

    /// The moment of publication: ISO where it is certain, else as printed.
    public Optional<String> published() {
        return first(Field.PUBLISHED);
    }

    /// A BCP 47 tag.
    public Optional<String> language() {
        return first(Field.LANGUAGE);
    }

    /// The article's own web address.
    public Optional<String> address() {
        return first(Field.ADDRESS);
    }

    public Optional<Told> told(Field field) {
        return Optional.ofNullable(fields.get(field));
    }

    /// This masthead with a field's values without what is hidden in them, those that aren't blank;
    /// unchanged if none is left.
    public Masthead with(Field field, Provenance from, String... values) {
        var printed =
                Arrays.stream(values).map(VisibleText::line).filter(v -> !v.isEmpty()).toList();
        return printed.isEmpty() ? this : with(Map.of(field, new Told(printed, from)));
    }

    /// This masthead, and where it has no value for a field, the other's.
    public Masthead or(Masthead other) {
        return other.with(fields);
    }

    private Masthead with(Map<Field, Told> more) {
        var all = new EnumMap<Field, Told>(Field.class);
        all.putAll(fields);
        all.putAll(more);
        return new Masthead(all);
    }

    private Optional<String> first(Field field) {
        return told(field).map(told -> told.values().getFirst());
    }
}
