package parallax.ui.reader;

import parallax.text.Span;

/// What the reader has selected of a body.
///
/// @param anchor where it began
/// @param caret where it was drawn to
record TextSelection(Span anchor, Span caret) {
    static final TextSelection NONE = at(0);

    static TextSelection at(int offset) {
        return of(new Span(offset, offset));
    }

    /// A word, a paragraph or all: it stays selected whole when the selection is drawn on.
    static TextSelection of(Span span) {
        return new TextSelection(span, span);
    }

    /// The same beginning, drawn to `offset`.
    TextSelection to(int offset) {
        return new TextSelection(anchor, new Span(offset, offset));
    }

    Span span() {
        return anchor.hull(caret);
    }

    /// The selected words of `body`, a blank line between paragraphs.
    String text(String body) {
        return span().of(body).replace("\n", "\n\n");
    }
}
