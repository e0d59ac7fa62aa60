package parallax.article;

/// Text that was taken out of the body.
///
/// @param text one paragraph or several, joined by line feeds
/// @param place before which paragraph of the body it stood, 0 for the first; the number of
///   paragraphs for what stood at the end
/// @param leads whether it stood at the beginning of that very paragraph, not in front of it
public record Cut(String text, CutReason reason, int place, boolean leads) {
    public Cut {
        if (text.isBlank() || place < 0) {
            throw new IllegalArgumentException("no cut: '" + text + "' before " + place);
        }
    }

    /// A cut of whole paragraphs.
    public Cut(String text, CutReason reason, int place) {
        this(text, reason, place, false);
    }

    Cut at(int newPlace) {
        return new Cut(text, reason, newPlace, leads);
    }

    Cut alone() {
        return new Cut(text, reason, place);
    }
}
