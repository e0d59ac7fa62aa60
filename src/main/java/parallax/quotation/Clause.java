package parallax.quotation;

import parallax.collation.token.Token;
import parallax.collation.token.TokenKind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// A stretch of a sentence outside its quotations, in which someone may be said to speak.
///
/// @param tokens in order
record Clause(List<Token> tokens) {
    private static final int LONGEST_NAME = 12;
    private static final int ROLE_WORDS = 3;
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "i", "we");

    /// What no name reaches over, to the left and to the right.
    private static final Set<String> BOUNDS =
            Set.of(
                    "that", "as", "while", "when", "where", "if", "because", "and", "but", "or",
                    "what", "which", "who", "whom", "whose", "after", "before", "since", "until",
                    "it", "there", "to", "than", "so", "then", "by", "with", "has", "had", "have",
                    "is", "was", "are", "were", "will", "would", "not", "during", "on", "at");

    /// Between a subject and its verb.
    private static final Set<String> BETWEEN =
            Set.of(
                    "also", "later", "then", "has", "had", "have", "again", "once", "even", "only",
                    "both");

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their");

    /// Between the parts of a name: "head of the Harbour Pilots’ Guild".
    private static final Set<String> LINKS = Set.of("of", "for");

    private static final Set<String> PLAIN_VERBS =
            Set.of("said", "says", "told", "tells", "reported", "announced", "wrote");

    private static final Set<String> POSSESSIVES = Set.of("her", "his", "their", "our", "my");
    private static final Set<String> LEADING = Set.of("the", "a", "an");
    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "in",
                    "on",
                    "at",
                    "as",
                    "after",
                    "before",
                    "ahead",
                    "during",
                    "for",
                    "with",
                    "while",
                    "when",
                    "by",
                    "from",
                    "to",
                    "amid",
                    "despite",
                    "following",
                    "since",
                    "under",
                    "earlier",
                    "later",
                    "speaking",
                    "asked");

    Clause {
        tokens = List.copyOf(tokens);
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /// The name of who speaks in it: the subject of its last verb of saying, or after "according
    /// to".
    ///
    /// @return the tokens of the name
    Optional<List<Token>> speaker() {
        return speaker(SayingVerbs::contains).or(this::label);
    }

    /// The name of who says it, by a verb that does no more than that.
    Optional<List<Token>> source() {
        return speaker(PLAIN_VERBS::contains);
    }

    private Optional<List<Token>> speaker(Predicate<String> isSaying) {
        for (int at = tokens.size() - 1; at >= 0; at--) {
            var normal = normal(at);
            if (normal.equals("to") && at > 0 && normal(at - 1).equals("according")) {
                return nameFrom(at + 1);
            }
            if (isSaying.test(normal) && isVerb(at)) {
                var name = SayingVerbs.isParticiple(normal) ? subject() : subjectOf(at);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    /// "Putin: “…”", at the beginning of a paragraph.
    private Optional<List<Token>> label() {
        boolean isLabel =
                tokens.size() > 1
                        && tokens.size() <= LONGEST_NAME / 2
                        && tokens.getLast().surface().equals(":");
        return isLabel ? named(tokens.subList(0, tokens.size() - 1)) : Optional.empty();
    }

    /// "The report", "his claims": a noun follows an article or a possessive.
    private boolean isVerb(int at) {
        return at == 0
                || !Set.of("the", "a", "his", "her", "its", "their", "of").contains(normal(at - 1));
    }

    private Optional<List<Token>> subjectOf(int verb) {
        boolean begins = isOnlyMarks(verb);
        if (begins) {
            return nameFrom(verb + 1);
        }
        int end = verb;
        while (end > 0 && (BETWEEN.contains(normal(end - 1)) || isAdverb(end - 1))) {
            end--;
        }
        if (end > 1 && normal(end - 1).equals("who")) {
            end--; // "the minister, who had urged"
        }
        if (end > 0 && tokens.get(end - 1).surface().equals(",")) {
            boolean isInverted = // "it still has reach, said Alexander Vuving"
                    normal(verb).startsWith("sa")
                            && verb + 1 < tokens.size()
                            && isCapital(tokens.get(verb + 1));
            return isInverted ? nameFrom(verb + 1) : beforeApposition(end - 1);
        }
        return nameUpTo(end);
    }

    private boolean isOnlyMarks(int end) {
        return tokens.subList(0, end).stream().noneMatch(token -> token.kind().isWord());
    }

    /// "Lam, the party’s chief, praised": the name is what the sentence begins with; "In Hanoi,
    /// Lam, the chief, praised": what stands before the comma before.
    private Optional<List<Token>> beforeApposition(int comma) {
        if (comma == 0) {
            return Optional.empty();
        }
        int first = firstComma();
        boolean leadsIn = PREPOSITIONS.contains(normal(0));
        if (!leadsIn && first < comma) {
            return named(first, comma);
        }
        int before = comma - 1;
        while (before > 0 && !tokens.get(before).surface().equals(",")) {
            before--;
        }
        return before > first ? named(before, comma) : nameUpTo(comma);
    }

    /// The name before `comma`; where that only says what someone is ("the captain, Joren
    /// Halvik,"), the one between the commas.
    private Optional<List<Token>> named(int comma, int end) {
        var before = nameUpTo(comma);
        var between = nameFrom(comma + 1);
        boolean isDescription =
                before.filter(name -> !isCapital(name.getLast()) || !isCapital(name.getFirst()))
                                .isPresent()
                        && between.filter(name -> isCapital(name.getFirst())).isPresent();
        return isDescription && comma < end ? between : before;
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.surface().codePointAt(0));
    }

    private int firstComma() {
        int at = 0;
        while (at < tokens.size() && !tokens.get(at).surface().equals(",")) {
            at++;
        }
        return at;
    }

    /// What the main clause is about: "Praising it, Putin listed …", "Washington criticized Hanoi,
    /// saying".
    Optional<List<Token>> subject() {
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        int start = 0;
        if (PREPOSITIONS.contains(normal(0)) || normal(0).endsWith("ing")) {
            start = firstComma() + 1;
        }
        if (start >= tokens.size()) {
            return Optional.empty();
        }
        int comma = start;
        while (comma < tokens.size() && !tokens.get(comma).surface().equals(",")) {
            comma++;
        }
        var name = nameFrom(start);
        boolean isBeforeComma = name.filter(one -> comma(one)).isPresent() && comma < tokens.size();
        return isBeforeComma ? named(comma, tokens.size()) : name;
    }

    /// Whether a comma follows a name at once.
    private boolean comma(List<Token> name) {
        int end = name.getLast().span().end();
        return tokens.stream()
                .filter(token -> token.span().start() >= end)
                .findFirst()
                .filter(token -> token.surface().equals(","))
                .isPresent();
    }

    /// The person that it begins with.
    Optional<List<Token>> person() {
        return subject()
                .filter(name -> name.size() > 1 && name.stream().allMatch(Clause::isCapital));
    }

    /// The last name of a person in it: two words with capitals.
    Optional<List<Token>> lastPerson() {
        for (int end = tokens.size(); end > 1; end--) {
            boolean isName =
                    isCapital(tokens.get(end - 1))
                            && isCapital(tokens.get(end - 2))
                            && tokens.get(end - 1).kind() == TokenKind.WORD;
            if (isName) {
                return nameUpTo(end);
            }
        }
        return Optional.empty();
    }

    /// The name that ends before `end`.
    private Optional<List<Token>> nameUpTo(int end) {
        int start = end;
        while (start > 0
                && end - start < LONGEST_NAME
                && !isBound(start - 1)
                && !SayingVerbs.contains(normal(start - 1))) {
            start--;
            boolean isPronoun = PRONOUNS.contains(normal(start)) && start == end - 1;
            boolean isArticle =
                    DETERMINERS.contains(normal(start))
                            && (start == 0 || !LINKS.contains(normal(start - 1)));
            if (isPronoun || isArticle) {
                break;
            }
        }
        return named(tokens.subList(start, end));
    }

    /// The name that begins at `start`.
    private Optional<List<Token>> nameFrom(int start) {
        int end = start;
        if (end < tokens.size() && PRONOUNS.contains(normal(end))) {
            return Optional.of(tokens.subList(end, end + 1));
        }
        while (end < tokens.size()
                && end - start < LONGEST_NAME
                && !isBound(end)
                && !SayingVerbs.contains(normal(end))
                && !(end > start && endsName(start, end))) {
            end++;
        }
        return named(tokens.subList(start, end));
    }

    /// After a capitalized name a small word begins what it does: "Lin told", "Thayer in Canberra".
    private boolean endsName(int start, int end) {
        boolean isCapital = Character.isUpperCase(tokens.get(end).surface().codePointAt(0));
        boolean hadCapital =
                tokens.subList(start, end).stream()
                        .anyMatch(token ->
                                Character.isUpperCase(token.surface().codePointAt(0))
                                        && !LEADING.contains(token.normal()));
        return hadCapital
                && !isCapital
                && !".-".contains(tokens.get(end).surface())
                && !LINKS.contains(normal(end))
                && !isRoleBeforeName(end)
                && tokens.get(end).kind() != TokenKind.CLITIC;
    }

    /// "Nordlinje spokesman Anders Vikner", "the Russian news agency Interfax"
    private boolean isRoleBeforeName(int at) {
        int end = at;
        while (end < tokens.size() && end - at < ROLE_WORDS && isPlain(end)) {
            end++;
        }
        return end > at && end < tokens.size() && isCapital(tokens.get(end));
    }

    private boolean isPlain(int at) {
        return tokens.get(at).kind() == TokenKind.WORD
                && !isCapital(tokens.get(at))
                && !SayingVerbs.contains(normal(at))
                && !PREPOSITIONS.contains(normal(at))
                && !BOUNDS.contains(normal(at));
    }

    private boolean isBound(int at) {
        return BOUNDS.contains(normal(at))
                || (isMark(at)
                        && !"-’'".contains(tokens.get(at).surface())
                        && !tokens.get(at).surface().equals("."))
                || (tokens.get(at).surface().equals(".") && at + 1 == tokens.size());
    }

    private boolean isMark(int at) {
        return tokens.get(at).kind() == TokenKind.MARK;
    }

    private boolean isAdverb(int at) {
        return tokens.get(at).surface().endsWith("ly") && !isCapital(tokens.get(at));
    }

    private String normal(int at) {
        return tokens.get(at).normal().toLowerCase(Locale.ROOT);
    }

    /// A name has a capital, or is a pronoun, or says what someone is: "the embassy".
    private static Optional<List<Token>> named(List<Token> words) {
        int start = 0;
        while (start < words.size() && LEADING.contains(words.get(start).normal())) {
            start++;
        }
        int end = words.size();
        while (end > start && LINKS.contains(words.get(end - 1).normal())) {
            end--;
        }
        var name = words.subList(start, end);
        boolean hasWord = name.stream().anyMatch(token -> token.kind() == TokenKind.WORD);
        return hasWord ? Optional.of(name) : Optional.empty();
    }

    /// Whether a name only stands for one that was given before.
    static boolean isPronoun(List<Token> name) {
        var first = name.getFirst().normal();
        return name.size() == 1 && (PRONOUNS.contains(first) || POSSESSIVES.contains(first));
    }
}
