package parallax.collation.passage;

import java.util.ArrayList;
import java.util.List;

/// A link before its small moves are known: the tokens of `extent` with the edits between them, in
/// order.
///
/// @param sentence the number of the first witness's sentence
/// @param moved edits that are no variants, because their words stand nearby
record LinkDraft(
        Edit extent, int sentence, boolean transposed, List<Edit> edits, List<Edit> moved) {
    static LinkDraft of(Edit extent, int sentence, boolean transposed, List<Edit> edits) {
        return new LinkDraft(extent, sentence, transposed, edits, List.of());
    }

    /// All edits in order, those that are no variants too.
    List<Edit> editsAndMoved() {
        if (moved.isEmpty()) {
            return edits;
        }
        var all = new ArrayList<>(edits);
        all.addAll(moved);
        all.sort(Edit.BY_PLACE);
        return all;
    }

    /// The same with the words of `move` taken out of the edits that have them at one end.
    LinkDraft without(Edit move) {
        var rest = new ArrayList<Edit>();
        var gone = new ArrayList<Edit>(moved);
        for (Edit edit : edits) {
            var left = edit;
            for (Edit part : edit.partsAtEnds(move)) {
                left = left.without(part);
                gone.add(part);
            }
            if (!left.isEmpty()) {
                rest.add(left);
            }
        }
        return new LinkDraft(extent, sentence, transposed, rest, gone);
    }
}
