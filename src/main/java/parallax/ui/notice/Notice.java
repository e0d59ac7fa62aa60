package parallax.ui.notice;

import java.util.List;

/// Something the reader has to be told, until they dismiss it.
///
/// @param text one sentence
/// @param details what it is about, a line each; may be empty
public record Notice(String text, List<String> details) {
    public Notice {
        details = List.copyOf(details);
    }

    public static Notice of(String text) {
        return new Notice(text, List.of());
    }
}
