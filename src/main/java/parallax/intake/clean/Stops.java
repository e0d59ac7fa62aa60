package parallax.intake.clean;

/// The marks that end a sentence, in the scripts that have such marks.
final class Stops {
    private static final String STOPS = ".!?…。！？．؟۔।";
    private static final String CLOSERS = "\"'”’»“‘)]」』）";

    private Stops() {}

    static boolean isStop(char character) {
        return STOPS.indexOf(character) >= 0;
    }

    /// A stop that ends a statement, not a question or an exclamation.
    static boolean isFullStop(char character) {
        return isStop(character) && "!?！？؟".indexOf(character) < 0;
    }

    /// Whether the next sentence follows at once, as in Chinese and Japanese.
    static boolean needsNoSpace(char stop) {
        return "。！？．".indexOf(stop) >= 0;
    }

    /// A quotation mark or bracket that may stand between a stop and the end of its sentence.
    static boolean isCloser(char character) {
        return CLOSERS.indexOf(character) >= 0;
    }

    static boolean endsSentence(String text) {
        return isStop(lastMark(text));
    }

    /// The last character before any closing quotation marks and brackets; a space if there is
    /// none.
    static char lastMark(String text) {
        int at = text.length() - 1;
        while (at >= 0 && isCloser(text.charAt(at))) {
            at--;
        }
        return at < 0 ? ' ' : text.charAt(at);
    }
}
