package parallax.intake.clean;

/// White space as an article's body has it: single, and never at an end.
final class WhiteSpace {
    private WhiteSpace() {}

    /// `text` with one plain space for each run of white space; a lone no-break space stays what it
    /// is. O(length).
    static String collapse(String text) {
        var stripped = strip(text);
        var collapsed = new StringBuilder(stripped.length());
        for (int at = 0; at < stripped.length(); at++) {
            char character = stripped.charAt(at);
            if (!isSpace(character)) {
                collapsed.append(character);
            } else if (!isSpace(stripped.charAt(at + 1))) {
                collapsed.append(endsRun(stripped, at) ? ' ' : character);
            }
        }
        return collapsed.toString();
    }

    /// `text` without white space at its ends, no-break spaces included.
    static String strip(String text) {
        int start = start(text);
        int end = text.length();
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static boolean isBlank(String text) {
        return start(text) == text.length();
    }

    /// How many characters of white space `text` begins with.
    static int start(String text) {
        int start = 0;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /// Whether the white space at `at` is a plain one, or the last of several.
    private static boolean endsRun(String text, int at) {
        return Character.isWhitespace(text.charAt(at)) || isSpace(text.charAt(at - 1));
    }
}
