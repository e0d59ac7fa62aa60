package parallax.entity.recognize;

import org.jspecify.annotations.Nullable;

import parallax.entity.EntityType;
import parallax.entity.Mention;
import parallax.text.Span;

import java.util.regex.Pattern;

/// People of whose name the engine saw only a part: widened over capitalised neighbours.
final class PersonRule {
    private static final Pattern NEXT_WORD = Pattern.compile("^ (\\p{Lu}\\p{L}+)(?!\\p{L})");
    private static final Pattern WORD_BEFORE =
            Pattern.compile("(?:^|(.)\\s|(\\P{L}))(\\p{Lu}\\p{Ll}+) $", Pattern.DOTALL);
    private static final Pattern THREE_SHORT_WORDS =
            Pattern.compile("(?:\\p{Lu}\\p{Ll}{1,5} ?){3}");
    private static final int NEIGHBOUR = 24;

    private final Draft draft;

    private PersonRule(Draft draft) {
        this.draft = draft;
    }

    static void mend(Draft draft) {
        var rule = new PersonRule(draft);
        draft.names().stream()
                .filter(name -> name.type() == EntityType.PERSON)
                .forEach(rule::widen);
    }

    private void widen(Mention name) {
        var span = toTheLeft(toTheRight(name.span()));
        if (!span.equals(name.span())) {
            draft.replace(name, span, EntityType.PERSON);
        }
    }

    private Span toTheRight(Span span) {
        var next = NEXT_WORD.matcher(draft.after(span.end(), NEIGHBOUR));
        if (!next.find() || NewsWords.isNoPersonsName(next.group(1))) {
            return span;
        }
        var word = new Span(span.end() + 1, span.end() + next.end(1));
        var wider = span.hull(word);
        boolean isLikely =
                draft.words(span).indexOf(' ') < 0
                        || THREE_SHORT_WORDS.matcher(draft.words(wider)).matches();
        return isLikely && draft.isFree(word) ? wider : span;
    }

    /// The word before a lone surname, unless it only begins the sentence.
    private Span toTheLeft(Span span) {
        if (draft.words(span).indexOf(' ') >= 0) {
            return span;
        }
        var before = WORD_BEFORE.matcher(draft.before(span.start(), NEIGHBOUR));
        if (!before.find() || !isInsideSentence(before.group(1))) {
            return span;
        }
        var word = before.group(3);
        var place = new Span(span.start() - word.length() - 1, span.start() - 1);
        boolean isName =
                !NewsWords.isNoPersonsName(word)
                        && !WorldNames.all().has(word)
                        && !word.equals(draft.words(span));
        return isName && draft.isFree(place) ? place.hull(span) : span;
    }

    private static boolean isInsideSentence(@Nullable String last) {
        return last != null && (Character.isLetter(last.charAt(0)) || last.equals(","));
    }
}
