package parallax.intake.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A piece of JSON as pages have it: written by hand, often not quite right.
public sealed interface JsonValue {
    record Text(String text) implements JsonValue {}

    record Fields(Map<String, JsonValue> fields) implements JsonValue {}

    record Items(List<JsonValue> items) implements JsonValue {}

    int DEEPEST = 64;

    JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .build();

    /// The first value in `json`; nothing where it can't be read.
    static Optional<JsonValue> read(String json) {
        try (var parser = FACTORY.createParser(json)) {
            return parser.nextToken() == null ? Optional.empty() : Optional.of(value(parser, 0));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static JsonValue value(JsonParser parser, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("too deep");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var fields = new LinkedHashMap<String, JsonValue>();
                for (var name = parser.nextFieldName();
                        name != null;
                        name = parser.nextFieldName()) {
                    parser.nextToken();
                    fields.put(name, value(parser, depth + 1));
                }
                yield new Fields(fields);
            }
            case START_ARRAY -> {
                var items = new ArrayList<JsonValue>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser, depth + 1));
                }
                yield new Items(items);
            }
            default -> new Text(parser.getValueAsString(""));
        };
    }

    /// What the field `name` has, where this has fields.
    default Optional<JsonValue> field(String name) {
        return this instanceof Fields(var fields)
                ? Optional.ofNullable(fields.get(name))
                : Optional.empty();
    }

    /// This and everything inside it.
    default Stream<JsonValue> all() {
        return Stream.concat(
                Stream.of(this),
                switch (this) {
                    case Text _ -> Stream.empty();
                    case Fields(var fields) -> fields.values().stream().flatMap(JsonValue::all);
                    case Items(var items) -> items.stream().flatMap(JsonValue::all);
                });
    }

    /// The texts of this: itself, those of its items, or the name of what it describes.
    default Stream<String> texts() {
        return switch (this) {
            case Text(var text) -> text.isBlank() ? Stream.empty() : Stream.of(text);
            case Items(var items) -> items.stream().flatMap(JsonValue::texts);
            case Fields _ ->
                    Stream.of("name", "@value", "headline")
                            .flatMap(name -> field(name).stream())
                            .findFirst()
                            .stream()
                            .flatMap(JsonValue::texts);
        };
    }
}
