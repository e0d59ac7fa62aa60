package parallax.bench;

import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;

import parallax.collation.Collation;
import parallax.collation.passage.Link;
import parallax.collation.passage.Variant;
import parallax.collation.token.Sigil;
import parallax.collation.token.Tokens;

import java.util.Arrays;

/// Counts how many of the words that a copy has from its original were found to stand against the
/// very word they come from.
final class Recall {
    private final int[] origins;
    private int found;

    private Recall(int[] origins) {
        this.origins = origins;
    }

    /// The share, 0..1, that `collation` found: the words of its links outside the variants. Where
    /// words inside a link were moved, those between it and the next variant count as missed.
    ///
    /// @param collation of the original and the copy, in this order
    static double of(Collation collation, int[] origins) {
        var recall = new Recall(origins);
        var original = collation.witness(new Sigil(0)).tokens();
        var copy = collation.witness(new Sigil(1)).tokens();
        for (Link link : collation.links()) {
            recall.count(link, original, copy);
        }
        return recall.share();
    }

    /// The share, 0..1, that JGit found: the words outside its edits.
    static double of(EditList edits, int[] origins) {
        var recall = new Recall(origins);
        int original = 0;
        int copy = 0;
        for (Edit edit : edits) {
            recall.count(original, edit.getBeginA(), copy, edit.getBeginB());
            original = edit.getEndA();
            copy = edit.getEndB();
        }
        recall.count(original, original + origins.length - copy, copy, origins.length);
        return recall.share();
    }

    private void count(Link link, Tokens original, Tokens copy) {
        int startA = link.a().span().start();
        int startB = link.b().span().start();
        for (Variant variant : link.variants()) {
            count(original, startA, variant.a().start(), copy, startB, variant.b().start());
            startA = variant.a().end();
            startB = variant.b().end();
        }
        count(original, startA, link.a().span().end(), copy, startB, link.b().span().end());
    }

    private void count(Tokens original, int startA, int endA, Tokens copy, int startB, int endB) {
        count(
                wordAt(original, startA),
                wordAt(original, endA),
                wordAt(copy, startB),
                wordAt(copy, endB));
    }

    /// The number of the first word that begins at `place` in the text or behind it.
    private static int wordAt(Tokens tokens, int place) {
        int from = 0;
        int to = tokens.wordCount();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (tokens.start(tokens.tokenOfWord(middle)) < place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /// Reads two stretches of words, one against one.
    private void count(int original, int originalEnd, int copy, int copyEnd) {
        for (; original < originalEnd && copy < copyEnd; original++, copy++) {
            found += origins[copy] == original ? 1 : 0;
        }
    }

    private double share() {
        long all = Arrays.stream(origins).filter(origin -> origin != Prose.Word.NEW).count();
        return found / (double) all;
    }
}
