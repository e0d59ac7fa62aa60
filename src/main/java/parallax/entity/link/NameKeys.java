package parallax.entity.link;

import static java.util.stream.Collectors.joining;

import parallax.entity.EntityType;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The key under which organisations, places and groups with several names meet: known short forms
/// of the world, acronyms of what the story names in full, plurals.
final class NameKeys {
    private static final Pattern CAPITAL = Pattern.compile("(?<!\\p{L})\\p{Lu}");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LEGAL_FORM =
            Pattern.compile(" (?:inc|corp|corporation|ltd|plc|co|company|llc|ag|gmbh|sa)$");
    private static final Pattern BRACKETED =
            Pattern.compile("^ ?[(\\[](?:the )?(\\p{Lu}[\\p{L}\\p{N}.&-]{1,9})[)\\]]");
    private static final int LONGEST_ACRONYM_OF_TWO = 2;
    private static final Map<String, String> KNOWN = known();

    private final Map<String, String> longForms = new HashMap<>();
    private final Set<String> organizations = new TreeSet<>();

    NameKeys(List<String> bodies, Collection<Named> mentions) {
        var sorted = new TreeMap<String, Named>();
        mentions.stream()
                .filter(one -> one.type() == EntityType.ORGANIZATION)
                .forEach(one -> sorted.put(one.words(), one));
        sorted.keySet().forEach(this::learn);
        mentions.stream()
                .filter(one -> one.type() == EntityType.ORGANIZATION)
                .forEach(one -> learnBracketed(one, bodies.get(one.article())));
    }

    private static Map<String, String> known() throws MissingResourceException {
        var bundle = ResourceBundle.getBundle("parallax.entity.link.known", Locale.ROOT);
        var known = new HashMap<String, String>();
        for (var key : bundle.keySet()) {
            var names = bundle.getString(key).split("\\s*,\\s*", -1);
            for (var name : names) {
                known.put(fold(name), fold(names[0]));
            }
        }
        return known;
    }

    private static String fold(String words) {
        var plain = words.replace(".", "").toLowerCase(Locale.ROOT);
        return NO_LETTER.matcher(plain).replaceAll(" ").strip();
    }

    private void learn(String words) {
        organizations.add(fold(words));
        if (words.indexOf(' ') > 0) {
            var capitals =
                    CAPITAL.matcher(words).results().map(MatchResult::group).collect(joining());
            if (capitals.length() > LONGEST_ACRONYM_OF_TWO) {
                longForms.putIfAbsent(fold(capitals), fold(words));
            }
        }
    }

    /// "International Criminal Court (ICC)".
    private void learnBracketed(Named mention, String body) {
        int end = mention.span().end();
        var next = body.substring(end, Math.min(body.length(), end + 20));
        var found = BRACKETED.matcher(next);
        if (found.find() && mention.words().indexOf(' ') > 0) {
            longForms.put(fold(found.group(1)), fold(mention.words()));
        }
    }

    /// Names with the same key are the same thing.
    String key(Named mention) {
        return switch (mention.type()) {
            case ORGANIZATION -> "organization " + organization(mention.words());
            case PLACE -> "place " + known(fold(mention.words()));
            case GROUP -> "group " + known(singular(fold(mention.words())));
            case PERSON -> "person " + fold(mention.words());
            case DATE, NUMBER ->
                    mention.type() + " " + mention.value().orElse(fold(mention.words()));
        };
    }

    private static String known(String name) {
        return Optional.ofNullable(KNOWN.get(name)).orElse(name);
    }

    private static String singular(String group) {
        boolean isPlural = group.endsWith("s") && !group.endsWith("ss") && !group.endsWith("swiss");
        return isPlural ? group.substring(0, group.length() - 1) : group;
    }

    private String organization(String words) {
        var name = fold(words);
        var company = LEGAL_FORM.matcher(name).replaceAll("");
        var longForm = known(Optional.ofNullable(longForms.get(company)).orElse(company));
        return withoutGroup(longForm);
    }

    /// "Ruritanian Harbour Authority" is the "Harbour Authority" that the story has too.
    private String withoutGroup(String name) {
        int space = name.indexOf(' ');
        if (space < 0 || KNOWN.containsKey(name)) {
            return name;
        }
        var rest = name.substring(space + 1);
        boolean isKnown = rest.indexOf(' ') > 0 && organizations.contains(rest);
        return isKnown && Demonyms.isOne(name.substring(0, space)) ? rest : name;
    }
}
