package parallax.intake.format;

import parallax.intake.clean.Cleaner;
import parallax.intake.draft.Draft;
import parallax.intake.draft.FormatOutcome.Found;
import parallax.intake.draft.Piece;
import parallax.text.VisibleText;

import java.util.List;

/// What documents have in common: nothing hides in their text, and what stands at the head of an
/// article is found by its shape.
final class Cleaned {
    private Cleaned() {}

    static Found of(Found found) {
        return new Found(
                found.drafts().stream().map(Cleaned::visible).map(Cleaner::cleaned).toList(),
                found.remarks());
    }

    static Draft visible(Draft draft) {
        return draft.changed(
                text -> List.of(new Piece.Kept(VisibleText.of(text).text().replace('\n', ' '))));
    }
}
