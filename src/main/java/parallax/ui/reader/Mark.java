package parallax.ui.reader;

import java.util.Locale;

/// What is drawn behind the words of a paragraph, from the lowest layer to the highest. How each
/// looks stands in the style sheet.
enum Mark {
    SHARED_TINT,
    REWORDED_TINT,
    UNIQUE_TINT,
    CHOSEN_SHARED_TINT,
    CHOSEN_REWORDED_TINT,
    SHARED_EDGE,
    REWORDED_EDGE,
    UNIQUE_EDGE,
    CHOSEN_SHARED_EDGE,
    CHOSEN_REWORDED_EDGE,
    SELECTION,
    /// Round a mention of a chosen entity.
    MENTION,
    /// Round the mention that the reader has stepped to.
    CURRENT_MENTION,
    /// Behind words that were looked for.
    HIT,
    /// Behind the hit that the reader is at.
    CURRENT_HIT,
    /// Under words that may say something else.
    MEANING,
    /// Under words in another style or spelling.
    MINOR,
    PUNCTUATION,
    /// Between words, where the others have more that may matter.
    ABSENT_MEANING,
    ABSENT_MINOR,
    /// Round the chosen passage.
    CHOSEN,
    /// In the margin, where a finding stands.
    NOTE;

    String styleClass() {
        return "mark-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
