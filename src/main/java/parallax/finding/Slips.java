package parallax.finding;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import parallax.collation.passage.Spelling;
import parallax.collation.token.Sigil;
import parallax.collation.token.Token;
import parallax.collation.token.TokenKind;
import parallax.collation.token.Witness;
import parallax.entity.EntityType;
import parallax.text.Span;
import parallax.text.Spans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Slips of the pen: a word twice in a row, and a word that is one letter away from one which the
/// story has beside the same neighbour.
final class Slips {
    private static final double WEIGHT = 0.15;
    private static final int SHORTEST = 5;

    private final Evidence evidence;
    private final Map<String, Set<String>> neighbours = new HashMap<>();
    private final Map<Sigil, List<Slip>> slips = new TreeMap<>();

    /// The long words of the story by their traces.
    private final Map<String, List<String>> byTrace = new HashMap<>();

    private final Map<String, Optional<String>> meant = new HashMap<>();

    /// @param wrong as printed, for a word that stands twice both
    /// @param right what is probably meant
    record Slip(Place place, String wrong, String right) {}

    /// Looks for them. O(words).
    Slips(Evidence evidence) {
        this.evidence = evidence;
        for (String word : evidence.counts().keySet()) {
            if (word.length() >= SHORTEST) {
                traces(word)
                        .forEach(trace ->
                                byTrace.computeIfAbsent(trace, _ -> new ArrayList<>()).add(word));
            }
        }
        for (var witness : evidence.collation().witnesses()) {
            var words = words(witness);
            for (int i = 1; i < words.size(); i++) {
                neighbours
                        .computeIfAbsent(words.get(i).normal(), _ -> new HashSet<>())
                        .add("<" + words.get(i - 1).normal());
                neighbours
                        .computeIfAbsent(words.get(i - 1).normal(), _ -> new HashSet<>())
                        .add(">" + words.get(i).normal());
            }
        }
        for (var witness : evidence.collation().witnesses()) {
            slips.put(witness.sigil(), slips(witness));
        }
    }

    List<Finding> find() {
        return slips.values().stream()
                .flatMap(List::stream)
                .map(slip ->
                        new Finding(
                                FindingKind.STYLE,
                                WEIGHT,
                                "“%s” in %s is probably a slip for “%s”."
                                        .formatted(
                                                slip.wrong(),
                                                evidence.name(slip.place().article()),
                                                slip.right()),
                                List.of(slip.place())))
                .toList();
    }

    /// What is wrong in an article, each once, in order.
    List<String> wrong(Sigil article) {
        return slips.getOrDefault(article, List.of()).stream().map(Slip::wrong).distinct().toList();
    }

    /// The word, and what is left of it without one of its inner letters: words that are one letter
    /// apart have a trace in common (Mor and Fraenkel 1982).
    private static Stream<String> traces(String word) {
        return Stream.concat(
                Stream.of(word),
                IntStream.range(1, word.length() - 1)
                        .mapToObj(i -> word.substring(0, i) + word.substring(i + 1)));
    }

    private List<Slip> slips(Witness witness) {
        var found = new ArrayList<Slip>();
        var words = words(witness);
        var people = people(witness);
        var counts = words.stream().collect(groupingBy(Token::normal, counting()));
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (i > 0 && isTwice(witness, words.get(i - 1), word)) {
                var span = words.get(i - 1).span().hull(word.span());
                found.add(slip(witness, span, word.surface()));
            } else if (isLong(word)
                    && counts.getOrDefault(word.normal(), 0L) == 1
                    && Spans.covered(word.span(), people) == 0) {
                meant.computeIfAbsent(word.normal(), this::meant)
                        .map(right -> capitalized(right, word))
                        .ifPresent(right -> found.add(slip(witness, word.span(), right)));
            }
        }
        return found;
    }

    private static List<Token> words(Witness witness) {
        var tokens = witness.tokens();
        return tokens.list(0, tokens.size()).stream()
                .filter(token -> token.kind() == TokenKind.WORD)
                .toList();
    }

    private static Slip slip(Witness witness, Span span, String right) {
        return new Slip(new Place(witness.sigil(), span), span.of(witness.text()), right);
    }

    /// "The the", but not "had had", "that that" and names.
    private static boolean isTwice(Witness witness, Token one, Token next) {
        var between = witness.text().substring(one.span().end(), next.span().start());
        return between.equals(" ")
                && one.normal().equals(next.normal())
                && Set.of("the", "a", "an", "of", "to", "in", "and", "is", "for", "with", "on")
                        .contains(next.normal());
    }

    private static boolean isLong(Token word) {
        return word.normal().length() >= SHORTEST
                && word.normal().chars().allMatch(Character::isLetter);
    }

    private static String capitalized(String normal, Token like) {
        return Character.isUpperCase(like.surface().charAt(0))
                ? Character.toUpperCase(normal.charAt(0)) + normal.substring(1)
                : normal;
    }

    /// Where people are named.
    private List<Span> people(Witness witness) {
        return Spans.union(
                evidence.in(witness.sigil()).named().stream()
                        .filter(named -> named.entity().type() == EntityType.PERSON)
                        .map(named -> named.place().span())
                        .toList());
    }

    /// A word that the story has more often, beside a neighbour of this one.
    private Optional<String> meant(String word) {
        var beside = neighbours.getOrDefault(word, Set.of());
        int count = evidence.counts().getOrDefault(word, 1);
        return traces(word)
                .flatMap(trace -> byTrace.getOrDefault(trace, List.of()).stream())
                .distinct()
                .filter(other -> evidence.counts().getOrDefault(other, 0) > count)
                .filter(other -> isOneLetterAway(word, other))
                .filter(other ->
                        neighbours.getOrDefault(other, Set.of()).stream()
                                .anyMatch(beside::contains))
                .sorted()
                .findFirst();
    }

    /// A letter more or less, or two exchanged, inside the word: endings make other words, and so
    /// do other letters (“price” and “prime”).
    private static boolean isOneLetterAway(String one, String other) {
        int length = Math.min(one.length(), other.length());
        if (other.length() < SHORTEST
                || Math.abs(one.length() - other.length()) > 1
                || one.charAt(0) != other.charAt(0)
                || one.charAt(one.length() - 1) != other.charAt(other.length() - 1)
                || Spelling.key(one).equals(Spelling.key(other))) {
            return false;
        }
        int same = 0;
        while (same < length && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < length - same
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        var left = one.substring(same, one.length() - tail);
        var right = other.substring(same, other.length() - tail);
        boolean isExchanged =
                left.length() == 2
                        && right.length() == 2
                        && left.charAt(0) == right.charAt(1)
                        && left.charAt(1) == right.charAt(0);
        return isExchanged || left.length() + right.length() == 1;
    }
}
