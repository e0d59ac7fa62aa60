package parallax.entity.recognize;

import parallax.entity.EntityType;
import parallax.entity.Mention;
import parallax.text.Span;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names of the world, where the engine missed them or took them for something else.
final class WorldRule {
    private static final int SHORT = 4;
    private static final Pattern CAPITAL_NEXT = Pattern.compile("^ \\p{Lu}");
    private static final Pattern COMPOUND = Pattern.compile("[\\p{L}.]+-[\\p{L}.]+");

    private final Draft draft;

    private WorldRule(Draft draft) {
        this.draft = draft;
    }

    static void mend(Draft draft) {
        var rule = new WorldRule(draft);
        var found = WorldNames.all().pattern().matcher(draft.body());
        while (found.find()) {
            var type = WorldNames.all().typeOf(found.group()).orElse(EntityType.PLACE);
            rule.take(new Span(found.start(), found.end()), type);
        }
    }

    private void take(Span span, EntityType type) {
        var touched = draft.touching(span);
        boolean isAmbiguous = WorldNames.all().isAmbiguous(draft.words(span));
        if (touched.isEmpty()) {
            if (!isAmbiguous || isPlain(span)) {
                draft.add(span, type);
            }
        } else if (touched.stream().allMatch(name -> span.covers(name.span()))) {
            boolean isSame = touched.size() == 1 && touched.getFirst().span().equals(span);
            if (!isSame || !isAmbiguous) {
                draft.replaceAll(touched, span, type);
            }
        } else if (touched.size() == 1) {
            splitCompound(touched.getFirst(), span, type);
        }
    }

    /// Whether an ambiguous name stands by itself: no other capitalised word beside it.
    private boolean isPlain(Span span) {
        var words = draft.words(span);
        boolean isShortForm =
                words.length() < SHORT && words.equals(words.toUpperCase(Locale.ROOT));
        return isShortForm
                || (words.length() >= SHORT
                        && !CAPITAL_NEXT.matcher(draft.after(span.end(), 2)).find());
    }

    /// "U.S.-led" names the U.S. only; "Franco-German" keeps both.
    private void splitCompound(Mention name, Span world, EntityType type) {
        var words = draft.words(name);
        if (words.indexOf(' ') >= 0 || !COMPOUND.matcher(words).matches()) {
            return;
        }
        int hyphen = name.span().start() + words.indexOf('-');
        boolean bothKnown = List.of(words.split("-", 2)).stream().allMatch(WorldNames.all()::has);
        if (bothKnown) {
            draft.replace(name, new Span(name.span().start(), hyphen), typeOf(name, 0));
            draft.add(new Span(hyphen + 1, name.span().end()), typeOf(name, 1));
        } else if (name.type() != EntityType.PERSON
                && Character.isLowerCase(draft.body().charAt(hyphen + 1))) {
            draft.replace(name, world, type);
        }
    }

    private EntityType typeOf(Mention compound, int part) {
        var words = draft.words(compound).split("-", 2);
        return WorldNames.all().typeOf(words[part]).orElse(compound.type());
    }
}
