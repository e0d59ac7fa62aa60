package parallax.ui.reader;

/// What stands in the margin of an article's page, beside a line.
///
/// @param offset of the line's words that it is about, in UTF-16 units of the body
/// @param words what it says when the mouse rests on it
public record MarginNote(int offset, String words) {}
