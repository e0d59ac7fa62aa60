package parallax.intake.clean;

import java.util.regex.Pattern;

/// One line of a text file.
///
/// @param indent how many characters of white space it begins with
/// @param text what stands in it, without white space at either end
record Line(int indent, String text) {
    private static final Pattern BULLET = Pattern.compile("[•▪‣◦●*][ \\t]");
    private static final Pattern DASH_OR_NUMBER =
            Pattern.compile("[-–—][ \\t]|[0-9]{1,2}[.)][ \\t]|\\p{L}\\)[ \\t]");
    private static final Pattern SPEAKER =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}:[ \\t]");

    static Line of(String raw) {
        return new Line(WhiteSpace.start(raw), WhiteSpace.strip(raw));
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    int width() {
        return indent + text.length();
    }

    boolean hasSeveralWords() {
        return text.indexOf(' ') > 0;
    }

    /// Whether a sentence or the announcement of a list ends here.
    boolean isClosed() {
        return Stops.endsSentence(text) || text.endsWith(":") || text.endsWith(";");
    }

    boolean isBullet() {
        return BULLET.matcher(text).lookingAt();
    }

    /// Whether it begins like a list's item, or like a turn of dialogue that opens with a dash.
    boolean isItem() {
        return isBullet() || DASH_OR_NUMBER.matcher(text).lookingAt();
    }

    /// Whether it begins with the name of who speaks: "Q: ", "Ms. Solvane: ".
    boolean namesSpeaker() {
        return SPEAKER.matcher(text).lookingAt();
    }

    /// Whether it may begin in the middle of a sentence, as a script without capitals always may.
    boolean beginsSmall() {
        int first = text.codePointAt(0);
        return Character.isLetter(first)
                && !Character.isUpperCase(first)
                && !Character.isTitleCase(first);
    }

    /// How many characters must stay together at its beginning: a word, or one ideograph.
    int firstWord() {
        if (Character.isIdeographic(text.codePointAt(0))) {
            return 1;
        }
        int space = text.indexOf(' ');
        return space < 0 ? text.length() : space;
    }
}
