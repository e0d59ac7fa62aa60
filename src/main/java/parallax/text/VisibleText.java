package parallax.text;

/// Text in which nothing is hidden: every line ends in one line feed, control characters are gone,
/// and so are those that are invisible or put letters out of order.
///
/// Joiners, direction marks, soft hyphens and special spaces stay: scripts and emoji need them, and
/// no text can hide behind them.
///
/// @param removed how many invisible characters were taken out, not counting controls
public record VisibleText(String text, int removed) {
    private static final int BLACK_FLAG = 0x1F3F4;

    /// What stands on one line: a name, a headline.
    public static String line(String text) {
        return of(text).text().replace('\n', ' ').strip();
    }

    /// O(length).
    public static VisibleText of(String text) {
        var visible = new StringBuilder(text.length());
        int removed = 0;
        int previous = '\n';
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (isInvisible(character) && !isFlagTag(character, previous)) {
                removed++;
                continue;
            }
            if (character != '\n' || previous != '\r') {
                append(visible, character);
            }
            previous = isFlagTag(character, previous) ? previous : character;
        }
        return new VisibleText(visible.toString(), removed);
    }

    private static void append(StringBuilder visible, int character) {
        switch (character) {
            case '\n', '\r', '\f', '\u000B', '\u0085', '\u2028' -> visible.append('\n');
            case '\u2029' -> visible.append("\n\n");
            case '\t' -> visible.append('\t');
            default -> appendVisible(visible, character);
        }
    }

    private static void appendVisible(StringBuilder visible, int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL -> {}
            case Character.SURROGATE -> visible.append('\uFFFD');
            default -> visible.appendCodePoint(character);
        }
    }

    private static boolean isInvisible(int character) {
        return character == 0xFEFF // byte order mark
                || character == 0x200B // zero-width space
                || character == 0x180E // Mongolian vowel separator
                || between(character, 0x202A, 0x202E) // bidi embeddings and overrides
                || between(character, 0x2060, 0x206F) // word joiner, bidi isolates, invisible signs
                || between(character, 0xFFF9, 0xFFFB) // annotation marks
                || isTag(character);
    }

    /// Tags spell out invisible text, except after a black flag, where they say whose flag it is.
    private static boolean isFlagTag(int character, int previous) {
        return isTag(character) && previous == BLACK_FLAG;
    }

    private static boolean isTag(int character) {
        return between(character, 0xE0000, 0xE007F);
    }

    private static boolean between(int character, int first, int last) {
        return first <= character && character <= last;
    }
}
