package parallax.collation.passage;

import parallax.collation.align.WordDiff;
import parallax.collation.align.WordWeights;
import parallax.collation.token.TokenKind;
import parallax.collation.token.Tokens;

import java.util.ArrayList;
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

    /// The edits between the tokens of `extent`, in order.
    List<Edit> edits(Edit extent) {
        var rest = withoutEqualEnds(extent);
        if (rest.isEmpty()) {
            return List.of();
        }
        if (!haveTokenInCommon(rest)) {
            return List.of(rest);
        }
        var edits = new ArrayList<Edit>();
        int a0 = rest.a0();
        int b0 = rest.b0();
        for (var found : WordDiff.differences(forms(a, a0, rest.a1()), forms(b, b0, rest.b1()))) {
            var edit = new Edit(a0 + found.a0(), a0 + found.a1(), b0 + found.b0(), b0 + found.b1());
            if (!edits.isEmpty() && belongTogether(edits.getLast(), edit)) {
                edit = edits.removeLast().hull(edit);
            }
            edits.add(edit);
        }
        return edits;
    }

    /// What differs lies here: most passages begin and end alike.
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
        var joined = before.hull(after);
        if (classes.isReordered(joined, a, b)) {
            return true;
        }
        if (gap != 1 || !isWeak(before.a1())) {
            return false;
        }
        if (!hasWords(before) && !hasWords(after)) {
            return a.kind(before.a1()) == TokenKind.MARK;
        }
        return changesMeaning(before)
                && changesMeaning(after)
                && (isReplacement(before) || isReplacement(after));
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
        return a.wordsBetween(edit.a0(), edit.a1()) > 0 || b.wordsBetween(edit.b0(), edit.b1()) > 0;
    }

    private boolean isReplacement(Edit edit) {
        return a.wordsBetween(edit.a0(), edit.a1()) > 0 && b.wordsBetween(edit.b0(), edit.b1()) > 0;
    }
}
