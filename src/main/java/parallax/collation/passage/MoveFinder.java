package parallax.collation.passage;

import parallax.collation.align.WordWeights;
import parallax.collation.token.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds words that one witness has a little earlier or later: struck in one edit and put in by
/// another nearby (“early on Thursday” moved to the next sentence). They become a transposed
/// passage of their own instead of two edits.
final class MoveFinder {
    private static final int MOST_SENTENCES_APART = 2;

    /// A text without stops is one sentence, and has any number of passages.
    private static final int MOST_PASSAGES_APART = 12;

    private static final int FEWEST_WORDS = 2;

    private final Tokens a;
    private final Tokens b;
    private final WordWeights weights;
    private final List<LinkDraft> drafts;
    private final List<LinkDraft> moves = new ArrayList<>();

    private MoveFinder(List<LinkDraft> drafts, Tokens a, Tokens b, WordWeights weights) {
        this.a = a;
        this.b = b;
        this.weights = weights;
        this.drafts = new ArrayList<>(drafts);
    }

    /// The drafts without the edits that are moves, and a transposed draft for each move.
    static List<LinkDraft> withMoves(
            List<LinkDraft> drafts, Tokens a, Tokens b, WordWeights weights) {
        var finder = new MoveFinder(drafts, a, b, weights);
        for (int i = 0; i < drafts.size(); i++) {
            for (Edit edit : drafts.get(i).edits()) {
                if (finder.mayMove(edit) && finder.drafts.get(i).edits().contains(edit)) {
                    finder.findMove(i, edit);
                }
            }
        }
        finder.drafts.addAll(finder.moves);
        return finder.drafts;
    }

    private boolean mayMove(Edit edit) {
        return a.wordsBetween(edit.a0(), edit.a1()) >= FEWEST_WORDS
                || b.wordsBetween(edit.b0(), edit.b1()) >= FEWEST_WORDS;
    }

    private void findMove(int draft, Edit edit) {
        for (int i = draft; i < drafts.size() && isNear(draft, i); i++) {
            if (moved(draft, edit, i)) {
                return;
            }
        }
        for (int i = draft - 1; i >= 0 && isNear(draft, i); i--) {
            if (moved(draft, edit, i)) {
                return;
            }
        }
    }

    private boolean isNear(int draft, int other) {
        return Math.abs(draft - other) <= MOST_PASSAGES_APART
                && Math.abs(drafts.get(draft).sentence() - drafts.get(other).sentence())
                        <= MOST_SENTENCES_APART;
    }

    /// Whether the words struck by `edit` in the first witness stand in an edit of `other` in the
    /// second, or the other way round; if so, makes it a move.
    private boolean moved(int draft, Edit edit, int other) {
        for (Edit candidate : drafts.get(other).edits()) {
            if (candidate.equals(edit)) {
                continue;
            }
            var move = move(edit, candidate).or(() -> move(candidate, edit));
            if (move.isPresent()) {
                var extent = move.get();
                moves.add(LinkDraft.of(extent, drafts.get(draft).sentence(), true, List.of()));
                drafts.set(draft, drafts.get(draft).without(extent));
                if (other != draft) {
                    drafts.set(other, drafts.get(other).without(extent));
                }
                return true;
            }
        }
        return false;
    }

    /// Where all words that `struck` has in the first witness stand in `placed` in the second, or
    /// all that `placed` has in the second stand in `struck` in the first.
    private Optional<Edit> move(Edit struck, Edit placed) {
        int wordsA = a.wordsBetween(struck.a0(), struck.a1());
        int wordsB = b.wordsBetween(placed.b0(), placed.b1());
        if (Math.min(wordsA, wordsB) < FEWEST_WORDS) {
            return Optional.empty();
        }
        for (int i = struck.a0(); i < struck.a1(); i++) {
            for (int j = placed.b0(); j < placed.b1(); j++) {
                int length = equal(i, struck.a1(), j, placed.b1());
                int words = a.wordsBetween(i, i + length);
                if (words == Math.min(wordsA, wordsB) && hasContent(i, i + length)) {
                    return Optional.of(new Edit(i, i + length, j, j + length));
                }
            }
        }
        return Optional.empty();
    }

    private int equal(int i, int endA, int j, int endB) {
        int length = 0;
        while (i + length < endA && j + length < endB && a.form(i + length) == b.form(j + length)) {
            length++;
        }
        while (length > 0 && !a.kind(i + length - 1).isWord()) {
            length--;
        }
        return length;
    }

    private boolean hasContent(int from, int to) {
        for (int token = from; token < to; token++) {
            if (a.kind(token).isWord() && !weights.isFunctionWord(a.form(token))) {
                return true;
            }
        }
        return false;
    }
}
