package parallax.finding;

import parallax.collation.token.Token;
import parallax.collation.token.Witness;
import parallax.quotation.QuotedPlace;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words that one article puts in quotation marks and another says in its own voice.
final class ScareQuotes {
    private static final double WEIGHT = 0.45;
    private static final int MOST_WORDS = 4;

    private final Evidence evidence;

    /// The places of each word in all articles, in order: the number of the word in its article.
    private final Map<String, List<WordAt>> places = new HashMap<>();

    private record WordAt(Witness witness, int word) {}

    ScareQuotes(Evidence evidence) {
        this.evidence = evidence;
        for (Witness witness : evidence.collation().witnesses()) {
            var tokens = witness.tokens();
            for (int word = 0; word < tokens.wordCount(); word++) {
                places.computeIfAbsent(
                                tokens.token(tokens.tokenOfWord(word)).normal(),
                                _ -> new ArrayList<>())
                        .add(new WordAt(witness, word));
            }
        }
    }

    List<Finding> find() {
        var found = new LinkedHashMap<List<String>, Finding>();
        for (QuotedPlace quoted : evidence.quotations().all()) {
            var words = words(evidence.tokens(quoted.article(), quoted.quotation().span()));
            if (isShortTerm(quoted, words)) {
                finding(quoted, words).ifPresent(one -> found.putIfAbsent(words, one));
            }
        }
        return List.copyOf(found.values());
    }

    /// Not a name: one is put in marks for other reasons.
    private boolean isShortTerm(QuotedPlace quoted, List<String> words) {
        var tokens = evidence.tokens(quoted.article(), quoted.quotation().span());
        return !words.isEmpty()
                && words.size() <= MOST_WORDS
                && tokens.stream().anyMatch(Token::isTelling)
                && tokens.stream()
                        .filter(Token::isTelling)
                        .noneMatch(token -> Character.isUpperCase(token.surface().codePointAt(0)));
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().filter(token -> token.kind().isWord()).map(Token::normal).toList();
    }

    private Optional<Finding> finding(QuotedPlace quoted, List<String> words) {
        var marked = new Place(quoted.article(), quoted.quotation().span());
        return places.getOrDefault(words.getFirst(), List.of()).stream()
                .filter(at -> !at.witness.sigil().equals(quoted.article()))
                .flatMap(at -> unquoted(at, words).stream())
                .findFirst()
                .map(plain ->
                        new Finding(
                                FindingKind.VOICE,
                                WEIGHT,
                                "“%s” stands in quotation marks in %s; %s says it in its own words."
                                        .formatted(
                                                evidence.words(marked),
                                                evidence.name(marked.article()),
                                                evidence.name(plain.article())),
                                List.of(marked, plain)));
    }

    /// The place, if an article has these words from there on, outside every quotation.
    private Optional<Place> unquoted(WordAt at, List<String> words) {
        var tokens = at.witness.tokens();
        if (at.word + words.size() > tokens.wordCount()) {
            return Optional.empty();
        }
        int from = tokens.tokenOfWord(at.word);
        int to = tokens.tokenOfWord(at.word + words.size() - 1);
        var span = new Span(tokens.start(from), tokens.end(to));
        return words(tokens.list(from, to + 1)).equals(words) && !isQuoted(at.witness, span)
                ? Optional.of(new Place(at.witness.sigil(), span))
                : Optional.empty();
    }

    private boolean isQuoted(Witness witness, Span span) {
        return evidence.quoted(witness.sigil()).stream().anyMatch(span::overlaps);
    }
}
