package parallax.ui.reader;

import parallax.text.Span;

import java.text.BreakIterator;
import java.util.Locale;

/// Where letters and words begin and end for a reader, who sees neither surrogates nor joiners.
final class Letters {
    /// From here on characters may join with the one before them.
    private static final char ACCENTS = '\u0300';

    /// No letter is longer; the letters of a whole body are never looked for.
    private static final int LONGEST = 64;

    private Letters() {}

    /// `offset`, or the start of the letter it would cut in two.
    static int startAt(String text, int offset) {
        if (cannotCut(text, offset)) {
            return Math.clamp(offset, 0, text.length());
        }
        int from = Math.max(0, offset - LONGEST);
        var letters = lettersOf(text.substring(from, Math.min(text.length(), offset + LONGEST)));
        int at = offset - from;
        return from + (letters.isBoundary(at) ? at : letters.preceding(at));
    }

    /// `offset`, or the end of the letter it would cut in two.
    static int endAt(String text, int offset) {
        if (cannotCut(text, offset)) {
            return Math.clamp(offset, 0, text.length());
        }
        int from = Math.max(0, offset - LONGEST);
        var letters = lettersOf(text.substring(from, Math.min(text.length(), offset + LONGEST)));
        int at = offset - from;
        return from + (letters.isBoundary(at) ? at : letters.following(at));
    }

    /// The word, or the stretch between words, that has the letter at `offset`.
    static Span wordAt(String text, int offset) {
        if (text.isEmpty()) {
            return new Span(0, 0);
        }
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int end = words.following(Math.clamp(offset, 0, text.length() - 1));
        int start = words.previous();
        while (isApostrophe(text, end)) {
            end = words.following(end + 1);
        }
        while (isApostrophe(text, start - 1)) {
            start = words.preceding(start - 1);
        }
        return new Span(start, end);
    }

    /// How many stretches between spaces have a letter or a digit.
    static int wordCount(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                inside = false;
            } else if (!inside && Character.isLetterOrDigit(text.codePointAt(i))) {
                inside = true;
                count++;
            }
        }
        return count;
    }

    /// The word iterator knows "don't", but not "don’t".
    private static boolean isApostrophe(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && text.charAt(at) == '’'
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    /// Whether the first letter with a direction reads from right to left.
    static boolean readsRightToLeft(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            switch (Character.getDirectionality(text.codePointAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean cannotCut(String text, int offset) {
        return offset <= 0
                || offset >= text.length()
                || (text.charAt(offset) < ACCENTS && text.charAt(offset - 1) < ACCENTS);
    }

    private static BreakIterator lettersOf(String text) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        return letters;
    }
}
