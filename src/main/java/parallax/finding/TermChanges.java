package parallax.finding;

import parallax.collation.passage.Passage;
import parallax.collation.passage.Rewording;
import parallax.collation.passage.Spelling;
import parallax.collation.token.Token;
import parallax.collation.token.TokenKind;
import parallax.entity.EntityType;
import parallax.finding.Contrast.Reading;
import parallax.finding.Contrast.Sort;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The same thing described by other words, where two statements say the same: "defence pact" and
/// "strategic pact".
final class TermChanges {
    private static final double HALF = 16;
    private static final int MOST_WORDS = 3;
    private static final String OPENING = "The same thing seems to be";

    /// What a noun phrase follows, so that no verb is taken for a part of it.
    private static final Set<String> BEFORE_PHRASE =
            Set.of(
                    "a", "an", "the", "his", "her", "its", "their", "’s", "'s", "of", "in", "on",
                    "with", "from", "for", "by", "over", "against", "into", "amid", "this", "that");

    private static final Set<String> ORDERS =
            Set.of("first", "second", "third", "last", "final", "next", "previous", "several");

    private static final Set<String> HEDGES =
            Set.of(
                    "alleged",
                    "suspected",
                    "purported",
                    "supposed",
                    "reported",
                    "apparent",
                    "so-called",
                    "claimed");

    private static final Set<String> TIMES =
            Set.of("year", "month", "week", "day", "hour", "minute", "decade", "time");

    private final Evidence evidence;

    TermChanges(Evidence evidence) {
        this.evidence = evidence;
    }

    /// A noun with the words right before it.
    private record Term(Place place, String noun, List<Token> modifiers) {}

    List<Finding> find() {
        var contrast = new Contrast(evidence);
        for (Rewording rewording : evidence.collation().rewordings()) {
            add(contrast, rewording);
        }
        return contrast.findings();
    }

    private void add(Contrast contrast, Rewording rewording) {
        var bs = terms(rewording.b());
        for (Term a : terms(rewording.a())) {
            for (Term b : bs) {
                if (differs(a, b)) {
                    double rare = rarest(a) + rarest(b);
                    contrast.add(
                            new Sort(FindingKind.LOADED_WORD, rare / (rare + HALF), OPENING),
                            reading(a),
                            reading(b));
                }
            }
        }
    }

    private List<Term> terms(Passage passage) {
        var terms = new ArrayList<Term>();
        var run = new ArrayList<Token>();
        boolean isPhrase = false;
        for (Token token : evidence.tokens(passage.witness(), passage.span())) {
            if (isPlain(token)) {
                run.add(token);
                continue;
            }
            if (isPhrase && !isCapital(token) && isTerm(passage, run)) {
                terms.add(term(passage, run));
            }
            run.clear();
            isPhrase = BEFORE_PHRASE.contains(token.normal());
        }
        if (isPhrase && isTerm(passage, run)) {
            terms.add(term(passage, run));
        }
        return terms;
    }

    /// A noun with something before it, that is no number: "first stop" and "last stop" are two.
    private boolean isTerm(Passage passage, List<Token> run) {
        return run.size() > 1
                && run.size() <= MOST_WORDS
                && run.stream().noneMatch(token -> ORDERS.contains(token.normal()))
                && evidence.named(
                                new Passage(
                                        passage.witness(),
                                        run.getFirst().span().hull(run.getLast().span())),
                                EntityType.NUMBER)
                        .isEmpty();
    }

    /// A word in small letters that says something.
    private static boolean isPlain(Token token) {
        return token.isTelling() && token.kind() == TokenKind.WORD && !isCapital(token);
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.surface().codePointAt(0));
    }

    private static Term term(Passage passage, List<Token> run) {
        var span = run.getFirst().span().hull(run.getLast().span());
        return new Term(
                new Place(passage.witness(), span),
                key(run.getLast()),
                List.copyOf(run.subList(0, run.size() - 1)));
    }

    private static String key(Token token) {
        return Spelling.key(token.normal()).replaceAll("s$", "");
    }

    private static boolean differs(Term a, Term b) {
        var own = a.modifiers().stream().map(TermChanges::key).toList();
        var theirs = b.modifiers().stream().map(TermChanges::key).toList();
        return a.noun().equals(b.noun())
                && !TIMES.contains(a.noun())
                && (theirs.stream().noneMatch(own::contains) || isHedged(own, theirs));
    }

    /// "Alleged war crimes" and "war crimes".
    private static boolean isHedged(List<String> own, List<String> theirs) {
        var rest = new ArrayList<>(own.size() > theirs.size() ? own : theirs);
        rest.removeAll(own.size() > theirs.size() ? theirs : own);
        return rest.size() == 1 && HEDGES.contains(rest.getFirst());
    }

    private Reading reading(Term term) {
        return new Reading(evidence.words(term.place()).toLowerCase(Locale.ROOT), term.place());
    }

    private double rarest(Term term) {
        return term.modifiers().stream().mapToDouble(evidence::rarity).max().orElse(0);
    }
}
