package parallax.entity.recognize;

import parallax.entity.EntityType;
import parallax.entity.Mention;
import parallax.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names that say what they are by one word: "… University", "… Bridge", "Ministry of …".
final class HeadRule {
    private static final Pattern TAIL = Pattern.compile(" (?:of|for|on) .*$");
    private static final Pattern CAPITALS_BEFORE =
            Pattern.compile("(?<![\\p{L}-])(\\p{Lu}{3,6}) $");

    private static final Pattern MEMBER_OF = Pattern.compile("(.*?) (?:of|for) (?:the )?");

    private final Draft draft;

    private HeadRule(Draft draft) {
        this.draft = draft;
    }

    static void mend(Draft draft) {
        var rule = new HeadRule(draft);
        draft.names().forEach(rule::retype);
        rule.findHeaded();
        draft.names().forEach(rule::widenOverAcronym);
    }

    private void retype(Mention name) {
        var words = draft.words(name);
        if (words.indexOf(' ') < 0) {
            return;
        }
        var last = lastWord(words);
        var before = TAIL.matcher(words).replaceFirst("");
        boolean isOrganization =
                NewsWords.isOrganizationHead(last)
                        || (!before.equals(words) && NewsWords.isOrganizationHead(before));
        if (isOrganization && name.type() != EntityType.ORGANIZATION) {
            draft.replace(name, name.span(), EntityType.ORGANIZATION);
        } else if (NewsWords.isPlaceHead(last) && name.type() == EntityType.PERSON) {
            draft.replace(name, name.span(), EntityType.PLACE);
        }
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private void findHeaded() {
        var found = NewsWords.HEADED.matcher(draft.body());
        while (found.find()) {
            var opening = NewsWords.OPENING.matcher(found.group());
            int start = found.start() + (opening.find() ? opening.end() : 0);
            if (start < found.end()) {
                take(withoutMember(new Span(start, found.end())));
            }
        }
    }

    /// "Ann Lee of the Harbour Party" is a person and a party.
    private Span withoutMember(Span span) {
        var of = MEMBER_OF.matcher(draft.words(span));
        return of.lookingAt()
                        && draft.touching(span).stream()
                                .anyMatch(name -> isMember(name, span, of.end(1)))
                ? new Span(span.start() + of.end(), span.end())
                : span;
    }

    private static boolean isMember(Mention name, Span span, int length) {
        return name.type() == EntityType.PERSON && name.span().end() == span.start() + length;
    }

    private void take(Span span) {
        var words = draft.words(span);
        if (words.indexOf(' ') < 0 || isPlainGroup(words)) {
            return;
        }
        var touched = draft.touching(span);
        if (touched.isEmpty() || isPatchwork(touched, span, words)) {
            var head = lastWord(TAIL.matcher(words).replaceFirst(""));
            draft.replaceAll(
                    touched,
                    span,
                    NewsWords.isPlaceHead(head) ? EntityType.PLACE : EntityType.ORGANIZATION);
        }
    }

    /// Whether the engine saw only pieces of the name, none of them most of it.
    private boolean isPatchwork(List<Mention> touched, Span span, String words) {
        boolean covered = touched.stream().allMatch(name -> span.covers(name.span()));
        boolean whole = touched.stream().anyMatch(name -> name.span().equals(span));
        boolean mostly =
                touched.stream()
                        .anyMatch(name ->
                                name.type() == EntityType.ORGANIZATION
                                        && name.span().length() * 5 > span.length() * 3);
        return covered
                && !whole
                && !mostly
                && !TAIL.matcher(words).replaceFirst("").contains(" and ");
    }

    /// "Russian Navy" is the navy of the Russians: the group stays the name.
    private static boolean isPlainGroup(String words) {
        var group = WorldNames.all().pattern().matcher(words);
        return group.lookingAt()
                && WorldNames.all().typeOf(group.group()).equals(Optional.of(EntityType.GROUP))
                && NewsWords.isOrganizationHead(words.substring(group.end()).strip());
    }

    /// "ADF Academy" where the engine saw only what follows the capitals.
    private void widenOverAcronym(Mention name) {
        if (name.type() != EntityType.ORGANIZATION || draft.words(name).indexOf(' ') < 0) {
            return;
        }
        int start = name.span().start();
        var capitals = CAPITALS_BEFORE.matcher(draft.before(start, 8));
        if (capitals.find()) {
            var wider = new Span(start - capitals.group().length(), name.span().end());
            if (draft.isFree(new Span(wider.start(), start))) {
                draft.replace(name, wider, EntityType.ORGANIZATION);
            }
        }
    }
}
