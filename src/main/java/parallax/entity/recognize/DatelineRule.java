package parallax.entity.recognize;

import parallax.entity.EntityType;
import parallax.text.Span;

import java.util.regex.Pattern;

/// "NEW ORLEANS (AP) —", "PYONGYANG, Jan 8 -": where a report comes from is a place, known or not.
final class DatelineRule {
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?m)^(\\p{Lu}[\\p{Lu}’'.-]+(?: \\p{Lu}[\\p{Lu}’'.-]+){0,2})"
                            + "(?:, [^\\n—–]{1,30}?)?(?: \\([^)\\n]{2,30}\\))? (?:—|–|--?) ");

    private DatelineRule() {}

    static void mend(Draft draft) {
        var found = PLACE.matcher(draft.body());
        while (found.find()) {
            var span = new Span(found.start(1), found.end(1));
            var touched = draft.touching(span);
            boolean isWhole =
                    touched.stream()
                            .allMatch(name ->
                                    span.covers(name.span())
                                            && !WorldNames.all().has(draft.words(name)));
            if (isWhole) {
                draft.replaceAll(touched, span, EntityType.PLACE);
            }
        }
    }
}
