package parallax.entity.recognize;

import parallax.entity.EntityType;
import parallax.entity.Mention;
import parallax.text.Span;

import java.util.regex.Pattern;

/// Cuts from found names what doesn't belong: a dateline's dash, articles, titles before people.
final class TrimRule {
    private static final Pattern BREAK = Pattern.compile("\\s[—–-]+\\s|\\n|\\s{3,}");
    private static final Pattern NO_NAME_YET = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|The|a|an|A|An) ");
    private static final Pattern POSSESSIVE = Pattern.compile("[’']s?$");

    private static final Pattern PRICE = Pattern.compile("\\d+\\p{Ll}+");
    private static final Pattern PORTFOLIO =
            Pattern.compile("\\p{Lu}\\p{Ll}+ (?:Secretary|Minister)(?!\\p{L})");

    private final Draft draft;

    private TrimRule(Draft draft) {
        this.draft = draft;
    }

    static void mend(Draft draft) {
        var rule = new TrimRule(draft);
        draft.names().forEach(rule::trim);
    }

    private void trim(Mention name) {
        draft.remove(name);
        var words = draft.words(name);
        int start = name.span().start();
        var gap = BREAK.matcher(words);
        int from = 0;
        while (gap.find()) {
            keep(new Span(start + from, start + gap.start()), name.type());
            from = gap.end();
        }
        keep(new Span(start + from, name.span().end()), name.type());
    }

    private void keep(Span span, EntityType type) {
        var rest =
                withoutTitle(withoutPossessive(without(ARTICLE, without(NO_NAME_YET, span))), type);
        if (rest.isEmpty()) {
            return;
        }
        var words = draft.words(rest);
        boolean isNoName =
                type != EntityType.PLACE
                        && (NewsWords.isTitle(words) || PRICE.matcher(words).matches());
        boolean isPortfolio =
                type == EntityType.ORGANIZATION
                        && PORTFOLIO.matcher(words + draft.after(rest.end(), 12)).lookingAt();
        int last = words.codePointBefore(words.length());
        boolean endsWell = Character.isLetterOrDigit(last) || last == '.';
        if (!isNoName
                && !isPortfolio
                && endsWell
                && words.codePoints().anyMatch(Character::isLetter)) {
            draft.add(rest, type);
        }
    }

    private Span without(Pattern opening, Span span) {
        var found = opening.matcher(draft.words(span));
        return found.find() ? new Span(span.start() + found.end(), span.end()) : span;
    }

    private Span withoutPossessive(Span span) {
        var found = POSSESSIVE.matcher(draft.words(span));
        return found.find() ? new Span(span.start(), span.start() + found.start()) : span;
    }

    private Span withoutTitle(Span span, EntityType type) {
        if (type != EntityType.PERSON) {
            return span;
        }
        var found = NewsWords.TITLES.matcher(draft.words(span));
        boolean leavesName = found.find() && found.end() < span.length();
        return leavesName ? new Span(span.start() + found.end(), span.end()) : span;
    }
}
