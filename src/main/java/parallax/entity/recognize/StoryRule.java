package parallax.entity.recognize;

import static java.util.stream.Collectors.joining;

import parallax.entity.EntityType;
import parallax.entity.Mention;
import parallax.text.Span;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What one place of a story teaches about another: a surname of a known person, an acronym of a
/// known organisation, a name found ten times and missed once.
final class StoryRule {
    private static final Pattern CAPITAL = Pattern.compile("(?<!\\p{L})\\p{Lu}");
    private static final Pattern CAPITAL_NEXT = Pattern.compile("^ \\p{Lu}");
    private static final Pattern SMALL_WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}{2,}");
    private static final Pattern DIGIT_BEFORE = Pattern.compile("\\d ");
    private static final Pattern DIGIT_AFTER = Pattern.compile(" \\d");
    private static final int SHORT_FAMILY_NAME = 6;
    private static final int SHORTEST = 3;

    private final Map<String, Map<EntityType, Integer>> counts = new HashMap<>();
    private final Set<String> personParts = new HashSet<>();
    private final Set<String> acronyms = new HashSet<>();

    private StoryRule(List<Draft> story) {
        for (Draft draft : story) {
            draft.names().forEach(name -> learn(draft.words(name), name.type()));
        }
    }

    static void mend(List<Draft> story) {
        var found = new StoryRule(story);
        story.forEach(draft -> draft.names().forEach(name -> found.settle(draft, name)));
        var settled = new StoryRule(story);
        story.forEach(settled::spread);
    }

    private void learn(String words, EntityType type) {
        counts.computeIfAbsent(words, _ -> new EnumMap<>(EntityType.class))
                .merge(type, 1, Integer::sum);
        var parts = words.split(" ", -1);
        if (type == EntityType.PERSON && parts.length > 1) {
            personParts.add(parts[parts.length - 1]);
            if (parts.length == 3 || parts[0].length() <= SHORT_FAMILY_NAME) {
                personParts.add(parts[0]);
            }
        } else if (type == EntityType.ORGANIZATION && parts.length > 1) {
            var capitals =
                    CAPITAL.matcher(words).results().map(MatchResult::group).collect(joining());
            if (capitals.length() >= SHORTEST) {
                acronyms.add(capitals);
            }
        }
    }

    /// A lone word that is a known person's name is that person; "Party Lee" is two names.
    private void settle(Draft draft, Mention name) {
        var words = draft.words(name);
        int space = words.lastIndexOf(' ');
        if (settleCapitals(draft, name)) {
            return;
        }
        if (space < 0) {
            boolean isPerson = personParts.contains(words) && !WorldNames.all().has(words);
            if (name.type() != EntityType.PERSON
                    && isPerson
                    && !isMostly(words, name.type())
                    && !isWhere(draft, name)) {
                draft.replace(name, name.span(), EntityType.PERSON);
            }
        } else if (name.type() == EntityType.ORGANIZATION
                && personParts.contains(words.substring(space + 1))
                && NewsWords.isOrganizationHead(
                        words.substring(words.lastIndexOf(' ', space - 1) + 1, space))) {
            int gap = name.span().start() + space;
            draft.replace(name, new Span(name.span().start(), gap), EntityType.ORGANIZATION);
            draft.add(new Span(gap + 1, name.span().end()), EntityType.PERSON);
        }
    }

    /// "Paris Hilton in Paris": nobody is in a person.
    private static boolean isWhere(Draft draft, Mention name) {
        return name.type() == EntityType.PLACE
                && draft.before(name.span().start(), 4).endsWith(" in ");
    }

    /// A name in capitals, as in datelines and headlines, is what it is in small letters elsewhere.
    private boolean settleCapitals(Draft draft, Mention name) {
        var words = draft.words(name);
        if (words.length() <= SHORTEST || !words.equals(words.toUpperCase(Locale.ROOT))) {
            return false;
        }
        var small = words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
        var type = settled(counts.getOrDefault(small, Map.of()));
        type.filter(other -> other != name.type())
                .ifPresent(other -> draft.replace(name, name.span(), other));
        return type.isPresent();
    }

    /// Whether a name was found as this type more than once, and never as a person.
    private boolean isMostly(String words, EntityType type) {
        var found = counts.getOrDefault(words, Map.of());
        return found.getOrDefault(type, 0) > 1 && !found.containsKey(EntityType.PERSON);
    }

    private void spread(Draft draft) {
        var known = known(smallWords(draft.body()));
        if (known.isEmpty()) {
            return;
        }
        var found = AnyOf.wholeWord(known.keySet()).matcher(draft.body());
        while (found.find()) {
            take(draft, new Span(found.start(), found.end()), known);
        }
    }

    private static Set<String> smallWords(String body) {
        var small = new HashSet<String>();
        SMALL_WORD.matcher(body).results().forEach(word -> small.add(word.group()));
        return small;
    }

    /// The names to look for in one article, and what each is. Not those that the article also has
    /// as a common word.
    private Map<String, EntityType> known(Set<String> smallWords) {
        var known = new HashMap<String, EntityType>();
        counts.forEach((words, found) -> {
            if (words.indexOf(' ') > 0 || isSafe(words, smallWords)) {
                settled(found).ifPresent(type -> known.put(words, type));
            }
        });
        for (var part : personParts) {
            if (isSafe(part, smallWords) && !WorldNames.all().has(part)) {
                known.putIfAbsent(part, EntityType.PERSON);
            }
        }
        acronyms.forEach(acronym -> known.put(acronym, EntityType.ORGANIZATION));
        return known;
    }

    private static boolean isSafe(String word, Set<String> smallWords) {
        boolean isShortAcronym = word.length() == 2 && word.equals(word.toUpperCase(Locale.ROOT));
        return (word.length() >= SHORTEST || isShortAcronym)
                && Character.isUpperCase(word.codePointAt(0))
                && !smallWords.contains(word.toLowerCase(Locale.ROOT))
                && !NewsWords.isTitle(word);
    }

    /// The type that at least six in ten mentions have.
    private static Optional<EntityType> settled(Map<EntityType, Integer> found) {
        int all = found.values().stream().mapToInt(count -> count).sum();
        return found.entrySet().stream()
                .filter(entry -> entry.getValue() * 10 >= all * 6)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void take(Draft draft, Span span, Map<String, EntityType> known) {
        var words = draft.words(span);
        var type = known.getOrDefault(words, EntityType.PERSON);
        var touched = draft.touching(span);
        if (touched.isEmpty()) {
            if (!isInDate(draft, span)
                    && !isPartOfCompound(draft, span, type)
                    && !isPartOfName(draft, span, type)) {
                draft.add(span, type);
            }
        } else if (touched.size() == 1
                && touched.getFirst().span().equals(span)
                && touched.getFirst().type() != type
                && !isWhere(draft, touched.getFirst())
                && !WorldNames.all().has(words)
                && isMoreOften(words, type, touched.getFirst().type())) {
            draft.replace(touched.getFirst(), span, type);
        }
    }

    private boolean isMoreOften(String words, EntityType type, EntityType other) {
        var found = counts.getOrDefault(words, Map.of());
        return acronyms.contains(words)
                || found.getOrDefault(type, 0) > found.getOrDefault(other, 0);
    }

    private static boolean isPartOfCompound(Draft draft, Span span, EntityType type) {
        var before = draft.before(span.start(), 2);
        return before.endsWith("-")
                && !(type == EntityType.PLACE && Character.isLetter(before.charAt(0)));
    }

    /// Mr March is not in "14 March" or "March 17".
    private static boolean isInDate(Draft draft, Span span) {
        return NewsWords.DAY_OR_MONTH.matcher(draft.words(span)).matches()
                && (DIGIT_BEFORE.matcher(draft.before(span.start(), 2)).matches()
                        || DIGIT_AFTER.matcher(draft.after(span.end(), 2)).matches());
    }

    private static boolean isPartOfName(Draft draft, Span span, EntityType type) {
        boolean isMovable = type == EntityType.PLACE || type == EntityType.GROUP;
        return !isMovable
                && draft.words(span).indexOf(' ') < 0
                && CAPITAL_NEXT.matcher(draft.after(span.end(), 2)).find();
    }
}
