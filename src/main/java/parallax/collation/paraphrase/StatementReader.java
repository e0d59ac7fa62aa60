package parallax.collation.paraphrase;

import parallax.collation.passage.Passage;
import parallax.collation.token.Token;
import parallax.collation.token.TokenKind;
import parallax.collation.token.Witness;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the sentences of a story as statements: stems, weights, names and numbers of their words.
final class StatementReader {
    /// Below this many sentences frequencies say nothing, and every word would look common.
    private static final int FEWEST_SENTENCES = 100;

    /// Words of at least so many letters that begin alike are akin.
    private static final int ROOT = 6;

    /// What is written with a capital letter before a name, and days, which are named by all.
    private static final Set<String> NO_NAMES =
            Set.of(
                    "president",
                    "prime",
                    "minister",
                    "deputy",
                    "senator",
                    "secretary",
                    "general",
                    "chairman",
                    "governor",
                    "mayor",
                    "professor",
                    "party",
                    "state",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday");

    private final Map<String, String> stems = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> inLowerCase = new HashSet<>();

    private int statementCount;

    private record Draft(Passage passage, List<Token> tokens, List<Integer> kept) {}

    private StatementReader() {}

    /// The statements of `witnesses`, article by article. O(words).
    static List<List<Statement>> read(List<Witness> witnesses) {
        return new StatementReader().statements(witnesses);
    }

    private List<List<Statement>> statements(List<Witness> witnesses) {
        var drafts = witnesses.stream().map(this::drafts).toList();
        var sentencesWith = new HashMap<String, Integer>();
        int sentences = 0;
        for (var article : drafts) {
            for (var draft : article) {
                sentences++;
                draft.kept().stream()
                        .map(token -> stemOf(draft.tokens().get(token)))
                        .distinct()
                        .forEach(stem -> sentencesWith.merge(stem, 1, Integer::sum));
            }
        }
        double all = Math.max(sentences, FEWEST_SENTENCES) + 1.0;
        var weights = new HashMap<String, Double>();
        sentencesWith.forEach(
                (stem, count) -> weights.put(stem, Math.max(0.15, Math.log(all / (count + 0.5)))));
        return drafts.stream()
                .map(article -> article.stream().map(draft -> statement(draft, weights)).toList())
                .toList();
    }

    private List<Draft> drafts(Witness witness) {
        var tokens = witness.tokens();
        var drafts = new ArrayList<Draft>();
        int at = 0;
        for (Span sentence : witness.sentences()) {
            var inside = new ArrayList<Token>();
            var kept = new ArrayList<Integer>();
            for (; at < tokens.size() && tokens.end(at) <= sentence.end(); at++) {
                var token = tokens.token(at);
                if (token.isTelling()) {
                    kept.add(inside.size());
                }
                if (Character.isLowerCase(token.surface().codePointAt(0))) {
                    inLowerCase.add(token.normal());
                }
                inside.add(token);
            }
            drafts.add(new Draft(new Passage(witness.sigil(), sentence), inside, kept));
        }
        return drafts;
    }

    private Statement statement(Draft draft, Map<String, Double> weights) {
        var words = new ArrayList<Statement.Word>();
        for (int place : draft.kept()) {
            var token = draft.tokens().get(place);
            var stem = stemOf(token);
            words.add(
                    new Statement.Word(
                            token.span().start(),
                            number(stem),
                            number(root(stem)),
                            weights.getOrDefault(stem, 0.0),
                            kind(draft.tokens(), place)));
        }
        var surfaces = draft.tokens().stream().map(Token::surface).toList();
        var sentence = new SentenceEmbeddings.Sentence(surfaces, draft.kept());
        return new Statement(
                statementCount++, draft.passage(), Clauses.of(draft.tokens()), words, sentence);
    }

    private int number(String stem) {
        return numbers.computeIfAbsent(stem, s -> numbers.size());
    }

    private String stemOf(Token token) {
        return stems.computeIfAbsent(token.normal(), _ -> stem(token));
    }

    /// A word without its ending; the same for a country, its people and its capital.
    static String stem(Token token) {
        var normal = token.normal();
        var country = Countries.countryOrSelf(normal);
        return country.equals(normal) ? Stemmer.stem(normal) : country;
    }

    private static String root(String stem) {
        return stem.length() >= ROOT ? stem.substring(0, ROOT) + "…" : stem;
    }

    /// A number, a name (a capital letter that isn't due to the place in the sentence) or neither.
    private Statement.Kind kind(List<Token> tokens, int place) {
        var token = tokens.get(place);
        if (token.kind() == TokenKind.NUMBER) {
            return Statement.Kind.NUMBER;
        }
        boolean first = place == 0 || !tokens.get(place - 1).kind().isWord();
        boolean name =
                Character.isUpperCase(token.surface().codePointAt(0))
                        && !(first && inLowerCase.contains(token.normal()))
                        && !NO_NAMES.contains(token.normal());
        return name ? Statement.Kind.NAME : Statement.Kind.PLAIN;
    }
}
