package parallax.collation.passage;

import parallax.collation.align.Chain;
import parallax.collation.align.WordDiff;
import parallax.collation.align.WordWeights;
import parallax.collation.token.TokenKind;
import parallax.collation.token.Tokens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds where two versions of a passage differ, token by token, and joins what a reader takes for
/// one change: “promote his” against “pursue a” is one, not two about a shared comma or article.
final class EditFinder {
    private final Tokens a;
    private final Tokens b;
    private final WordWeights weights;
    private final VariantClasses classes;

    EditFinder(Tokens a, Tokens b, WordWeights weights, VariantClasses classes) {
        this.a = a;
        this.b = b;
        this.weights = weights;
        this.classes = classes;
    }

    /// The edits between the tokens of `extent`, in order: what lies between the words that `chain`
    /// has there.
    List<Edit> edits(Edit extent, Chain chain) {
        var edits = new ArrayList<Edit>();
        int fromA = extent.a0();
        int fromB = extent.b0();
        for (int i = firstFrom(extent, chain); i < chain.length(); i++) {
            int tokenA = a.tokenOfWord(chain.a()[i]);
            int tokenB = b.tokenOfWord(chain.b()[i]);
            if (tokenA >= extent.a1() || tokenB >= extent.b1()) {
                break;
            }
            if (tokenB < fromB) {
                continue; // it stands in another sentence
            }
            if (tokenA > fromA || tokenB > fromB) {
                addEdits(new Edit(fromA, tokenA, fromB, tokenB), edits);
            }
            fromA = tokenA + 1;
            fromB = tokenB + 1;
        }
        addEdits(new Edit(fromA, extent.a1(), fromB, extent.b1()), edits);
        return edits;
    }

    private int firstFrom(Edit extent, Chain chain) {
        int found = Arrays.binarySearch(chain.a(), a.wordsBefore(extent.a0()));
        return found < 0 ? -found - 1 : found;
    }

    private void addEdits(Edit gap, List<Edit> edits) {
        var rest = withoutEqualEnds(gap);
        if (rest.isEmpty()) {
            return;
        }
        if (!haveTokenInCommon(rest)) {
            add(rest, edits);
            return;
        }
        int a0 = rest.a0();
        int b0 = rest.b0();
        for (var found : WordDiff.differences(forms(a, a0, rest.a1()), forms(b, b0, rest.b1()))) {
            add(
                    new Edit(a0 + found.a0(), a0 + found.a1(), b0 + found.b0(), b0 + found.b1()),
                    edits);
        }
    }

    private void add(Edit edit, List<Edit> edits) {
        if (!edits.isEmpty() && belongTogether(edits.getLast(), edit)) {
            edits.add(edits.removeLast().hull(edit));
        } else {
            edits.add(edit);
        }
    }

    /// What is left of a gap without the tokens at its ends that are the same.
    private Edit withoutEqualEnds(Edit extent) {
        int a0 = extent.a0();
        int b0 = extent.b0();
        while (a0 < extent.a1() && b0 < extent.b1() && a.form(a0) == b.form(b0)) {
            a0++;
            b0++;
        }
        int a1 = extent.a1();
        int b1 = extent.b1();
        while (a1 > a0 && b1 > b0 && a.form(a1 - 1) == b.form(b1 - 1)) {
            a1--;
            b1--;
        }
        return new Edit(a0, a1, b0, b1);
    }

    private boolean haveTokenInCommon(Edit edit) {
        for (int i = edit.a0(); i < edit.a1(); i++) {
            for (int j = edit.b0(); j < edit.b1(); j++) {
                if (a.form(i) == b.form(j)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Integer> forms(Tokens tokens, int from, int to) {
        var forms = new ArrayList<Integer>(to - from);
        for (int token = from; token < to; token++) {
            forms.add(tokens.form(token));
        }
        return forms;
    }

    private boolean belongTogether(Edit before, Edit after) {
        int gap = after.a0() - before.a1();
        if (gap > 2) {
            return false;
        }
        if (mayTurn(before, after) && isReordered(before.hull(after))) {
            return true;
        }
        if (gap != 1 || !isWeak(before.a1())) {
            return false;
        }
        if (!hasWords(before) && !hasWords(after)) {
            return a.kind(before.a1()) == TokenKind.MARK;
        }
        return (isReplacement(before) || isReplacement(after))
                && changesMeaning(before)
                && changesMeaning(after);
    }

    /// Whether the words that one of the two strikes may be those that the other puts in.
    private boolean mayTurn(Edit before, Edit after) {
        return (onlyStrikes(before) && onlyPutsIn(after))
                || (onlyPutsIn(before) && onlyStrikes(after));
    }

    private boolean onlyStrikes(Edit edit) {
        return b.wordsBetween(edit.b0(), edit.b1()) == 0;
    }

    private boolean onlyPutsIn(Edit edit) {
        return a.wordsBetween(edit.a0(), edit.a1()) == 0;
    }

    private boolean isReordered(Edit edit) {
        return VariantClassifier.isReordered(
                a.list(edit.a0(), edit.a1()), b.list(edit.b0(), edit.b1()));
    }

    private boolean changesMeaning(Edit edit) {
        return classes.of(edit, a, b) == VariantClass.MEANING;
    }

    private boolean isWeak(int token) {
        return a.kind(token) == TokenKind.MARK
                || a.kind(token) == TokenKind.CLITIC
                || weights.isFunctionWord(a.form(token));
    }

    private boolean hasWords(Edit edit) {
        return !onlyStrikes(edit) || !onlyPutsIn(edit);
    }

    private boolean isReplacement(Edit edit) {
        return !onlyStrikes(edit) && !onlyPutsIn(edit);
    }
}
