package parallax.entity.recognize;

import parallax.entity.EntityType;
import parallax.text.Span;

import java.util.Optional;
import java.util.regex.Pattern;

/// "Department for Business, Energy and Industrial Strategy (BEIS)": the brackets tell where a long
/// name begins, better than any engine.
final class BracketRule {
    private static final Pattern ACRONYM = Pattern.compile(" \\((\\p{Lu}{2,8})\\)");
    private static final Pattern CAPITALIZED_WORD =
            Pattern.compile("(?<![\\p{L}\\d’'])\\p{Lu}[\\p{L}\\p{M}’']*");
    private static final int LONGEST = 100;

    private BracketRule() {}

    static void mend(Draft draft) {
        var found = ACRONYM.matcher(draft.body());
        while (found.find()) {
            int at = found.start();
            var acronym = new Span(found.start(1), found.end(1));
            longForm(draft, at, found.group(1)).ifPresent(span -> take(draft, span, acronym));
        }
    }

    /// The last capitalised words before the brackets, if their initials spell what is in them.
    private static Optional<Span> longForm(Draft draft, int at, String acronym) {
        var before = draft.before(at, LONGEST);
        var line = before.substring(before.lastIndexOf('\n') + 1);
        var words = CAPITALIZED_WORD.matcher(line).results().toList();
        int first = words.size() - acronym.length();
        if (first < 0) {
            return Optional.empty();
        }
        var name = words.subList(first, words.size());
        var initials = new StringBuilder();
        name.forEach(word -> initials.append(word.group().charAt(0)));
        boolean isSpelt =
                initials.toString().equals(acronym) && name.getLast().end() == line.length();
        int start = at - line.length() + name.getFirst().start();
        return Optional.of(new Span(start, at)).filter(_ -> isSpelt);
    }

    /// "Department for" is left out of the initials, but the engine may have seen it.
    private static void take(Draft draft, Span spelt, Span acronym) {
        var touched = draft.touching(spelt);
        var span = touched.isEmpty() ? spelt : spelt.hull(touched.getFirst().span());
        if (touched.stream().allMatch(name -> span.covers(name.span()))) {
            boolean isPlace =
                    touched.stream()
                            .anyMatch(name ->
                                    name.type() == EntityType.PLACE && name.span().equals(span));
            var type = isPlace ? EntityType.PLACE : EntityType.ORGANIZATION;
            draft.replaceAll(touched, span, type);
            draft.replaceAll(draft.touching(acronym), acronym, type);
        }
    }
}
