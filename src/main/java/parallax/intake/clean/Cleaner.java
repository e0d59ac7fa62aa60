package parallax.intake.clean;

import parallax.intake.draft.Draft;

/// Tells the masthead of an article from its body where the file does not.
public final class Cleaner {
    private Cleaner() {}

    /// `draft` with what stands at its head lifted into the masthead, and with what is no part of
    /// the article taken out. What the file told about a field stands. O(length).
    public static Draft cleaned(Draft draft) {
        return HeadReader.read(MastheadReader.read(draft));
    }
}
