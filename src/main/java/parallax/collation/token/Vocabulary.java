package parallax.collation.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers the normals of all tokens of one collation, so that words are compared as integers.
///
/// A number is called a *form*. Not safe for use by several threads.
public final class Vocabulary {
    private final Map<String, Integer> formOfSurface = new HashMap<>();
    private final Map<String, Integer> formOfNormal = new HashMap<>();
    private final List<String> normals = new ArrayList<>();

    /// The form of a word as printed.
    int form(String surface, TokenKind kind) {
        var known = formOfSurface.get(surface);
        if (known != null) {
            return known;
        }
        int form = formOfNormal.computeIfAbsent(Normalizer.normal(surface, kind), this::add);
        formOfSurface.put(surface, form);
        return form;
    }

    private int add(String normal) {
        normals.add(normal);
        return normals.size() - 1;
    }

    public String normal(int form) {
        return normals.get(form);
    }

    /// How many forms there are; forms are numbered from 0.
    public int size() {
        return normals.size();
    }
}
