package parallax.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/// Which fields a JSON file has, as `stories[].id`.
final class JsonPaths {
    private final Set<String> paths = new TreeSet<>();
    private final JsonParser json;

    private JsonPaths(JsonParser json) {
        this.json = json;
    }

    static Set<String> of(Path file) throws IOException {
        try (var json = new JsonFactory().createParser(file.toFile())) {
            json.nextToken();
            var found = new JsonPaths(json);
            found.value("");
            return found.paths;
        }
    }

    private void value(String path) throws IOException {
        paths.add(path);
        switch (json.currentToken()) {
            case START_OBJECT -> object(path.isEmpty() ? "" : path + ".");
            case START_ARRAY -> array(path + "[]");
            default -> {}
        }
    }

    private void object(String prefix) throws IOException {
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            value(prefix + name);
        }
    }

    private void array(String path) throws IOException {
        paths.add(path);
        while (!json.nextToken().isStructEnd()) {
            value(path);
        }
    }
}
