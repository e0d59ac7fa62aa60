package parallax.collation.paraphrase;

import parallax.collation.token.Token;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Cuts a sentence into clauses at the marks that divide it; a piece of a few words stays with the
/// one before it.
final class Clauses {
    private static final String DIVIDERS = ",;:-()";
    private static final int FEWEST_WORDS = 5;

    private Clauses() {}

    /// The clauses of a sentence, from their first to their last word. O(tokens).
    static List<Span> of(List<Token> sentence) {
        var clauses = new ArrayList<Span>();
        var open = new ArrayList<Span>();
        for (int i = 0; i < sentence.size(); i++) {
            var token = sentence.get(i);
            if (token.kind().isWord()) {
                open.add(token.span());
            } else if (divides(sentence, i) && open.size() >= FEWEST_WORDS) {
                clauses.add(hull(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            boolean rest = open.size() < FEWEST_WORDS && !clauses.isEmpty();
            clauses.add(rest ? clauses.removeLast().hull(hull(open)) : hull(open));
        }
        return List.copyOf(clauses);
    }

    /// Whether the mark divides clauses; a hyphen inside a compound doesn't.
    private static boolean divides(List<Token> sentence, int mark) {
        var normal = sentence.get(mark).normal();
        if (normal.length() != 1 || DIVIDERS.indexOf(normal.charAt(0)) < 0) {
            return false;
        }
        boolean inside =
                mark > 0
                        && mark + 1 < sentence.size()
                        && sentence.get(mark - 1).span().end() == sentence.get(mark).span().start()
                        && sentence.get(mark).span().end() == sentence.get(mark + 1).span().start();
        return !(normal.equals("-") && inside);
    }

    private static Span hull(List<Span> words) {
        return words.getFirst().hull(words.getLast());
    }
}
