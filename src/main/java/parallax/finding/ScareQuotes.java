package parallax.finding;

import parallax.collation.token.Token;
import parallax.collation.token.Witness;
import parallax.quotation.QuotedPlace;
import parallax.text.Span;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Words that one article puts in quotation marks and another says in its own voice.
final class ScareQuotes {
    private static final double WEIGHT = 0.45;
    private static final int MOST_WORDS = 4;

    private final Evidence evidence;

    ScareQuotes(Evidence evidence) {
        this.evidence = evidence;
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
        return evidence.collation().witnesses().stream()
                .filter(witness -> !witness.sigil().equals(quoted.article()))
                .flatMap(witness -> unquoted(witness, words).stream())
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

    /// Where an article has these words outside every quotation.
    private Optional<Place> unquoted(Witness witness, List<String> words) {
        var tokens = witness.tokens();
        for (int at = 0; at + words.size() <= tokens.wordCount(); at++) {
            int from = tokens.tokenOfWord(at);
            int to = tokens.tokenOfWord(at + words.size() - 1);
            if (words(tokens.list(from, to + 1)).equals(words)) {
                var span = new Span(tokens.start(from), tokens.end(to));
                if (!isQuoted(witness, span)) {
                    return Optional.of(new Place(witness.sigil(), span));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isQuoted(Witness witness, Span span) {
        return evidence.quoted(witness.sigil()).stream().anyMatch(span::overlaps);
    }
}
