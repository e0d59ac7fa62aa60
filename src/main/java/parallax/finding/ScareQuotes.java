package parallax.finding;

import parallax.collation.token.Sigil;
import parallax.collation.token.Token;
import parallax.collation.token.Witness;
import parallax.quotation.QuotedPlace;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words that one article puts in quotation marks and another says in its own voice.
final class ScareQuotes {
    private static final double WEIGHT = 0.45;
    private static final int MOST_WORDS = 4;

    private final Evidence evidence;

    /// Where each word stands outside every quotation, in all articles in order.
    private final Map<String, List<WordAt>> places = new HashMap<>();

    /// @param word its number in the article
    /// @param quoted the words of the article that stand in quotations
    private record WordAt(Witness witness, int word, BitSet quoted) {}

    private record Term(Sigil article, List<String> words) {}

    ScareQuotes(Evidence evidence) {
        this.evidence = evidence;
        for (Witness witness : evidence.collation().witnesses()) {
            var tokens = witness.tokens();
            var quoted = quotedWords(witness);
            for (int word = quoted.nextClearBit(0);
                    word < tokens.wordCount();
                    word = quoted.nextClearBit(word + 1)) {
                places.computeIfAbsent(
                                tokens.token(tokens.tokenOfWord(word)).normal(),
                                _ -> new ArrayList<>())
                        .add(new WordAt(witness, word, quoted));
            }
        }
    }

    private BitSet quotedWords(Witness witness) {
        var tokens = witness.tokens();
        var quoted = new BitSet(tokens.wordCount());
        for (Span span : evidence.quoted(witness.sigil())) {
            quoted.set(tokens.wordAt(span.start()), tokens.wordAt(span.end()));
        }
        return quoted;
    }

    List<Finding> find() {
        var found = new LinkedHashMap<List<String>, Finding>();
        var seen = new HashSet<Term>();
        for (QuotedPlace quoted : evidence.quotations().all()) {
            var words = words(evidence.tokens(quoted.article(), quoted.quotation().span()));
            if (isShortTerm(quoted, words) && seen.add(new Term(quoted.article(), words))) {
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
        int end = at.word + words.size();
        int quoted = at.quoted.nextSetBit(at.word);
        if (end > tokens.wordCount() || (quoted >= 0 && quoted < end)) {
            return Optional.empty();
        }
        int from = tokens.tokenOfWord(at.word);
        int to = tokens.tokenOfWord(end - 1);
        var span = new Span(tokens.start(from), tokens.end(to));
        return words(tokens.list(from, to + 1)).equals(words)
                ? Optional.of(new Place(at.witness.sigil(), span))
                : Optional.empty();
    }
}
