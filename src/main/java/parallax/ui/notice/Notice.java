package parallax.ui.notice;

import java.util.List;
import java.util.Optional;

/// Something the reader has to be told, until they dismiss it.
///
/// @param text one sentence
/// @param details what it is about, a line each; may be empty
/// @param offer what the reader may do about it
/// @param onDismissed runs when the reader dismisses it without taking the offer
public record Notice(
        String text, List<String> details, Optional<Offer> offer, Runnable onDismissed) {
    /// Something the reader may do, which dismisses the notice.
    public record Offer(String words, Runnable action) {}

    public Notice {
        details = List.copyOf(details);
    }

    public Notice(String text, List<String> details, Optional<Offer> offer) {
        this(text, details, offer, () -> {});
    }

    public Notice(String text, List<String> details) {
        this(text, details, Optional.empty());
    }

    public static Notice of(String text) {
        return new Notice(text, List.of());
    }
}
