package parallax.entity.recognize;

import parallax.entity.EntityType;
import parallax.entity.Mention;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The names of one article while they are mended; they never overlap. Scratch of one run.
final class Draft {
    private static final Comparator<Mention> BY_PLACE =
            Comparator.comparingInt(mention -> mention.span().start());

    private final String body;
    private final List<Mention> names = new ArrayList<>();

    Draft(String body, List<Mention> found) {
        this.body = body;
        names.addAll(found);
    }

    String body() {
        return body;
    }

    /// The names as they stand now, in order; later changes don't show in it.
    List<Mention> names() {
        names.sort(BY_PLACE);
        return List.copyOf(names);
    }

    String words(Mention mention) {
        return body.substring(mention.span().start(), mention.span().end());
    }

    String words(Span span) {
        return body.substring(span.start(), span.end());
    }

    /// What stands before `at`, at most `length` units of it.
    String before(int at, int length) {
        return body.substring(Math.max(0, at - length), at);
    }

    /// What stands from `at` on, at most `length` units of it.
    String after(int at, int length) {
        return body.substring(at, Math.min(body.length(), at + length));
    }

    boolean isFree(Span span) {
        return names.stream().noneMatch(name -> name.span().overlaps(span));
    }

    List<Mention> touching(Span span) {
        return names().stream().filter(name -> name.span().overlaps(span)).toList();
    }

    void add(Span span, EntityType type) {
        names.add(Mention.name(span, type));
    }

    void remove(Mention name) {
        names.remove(name);
    }

    void replace(Mention old, Span span, EntityType type) {
        names.remove(old);
        add(span, type);
    }

    void replaceAll(List<Mention> old, Span span, EntityType type) {
        names.removeAll(old);
        add(span, type);
    }
}
