package parallax.intake.clean;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/// Cuts what is too long for one paragraph into several, at the ends of sentences.
///
/// News paragraphs have a few hundred characters. A text that came without line ends has all its
/// characters in one, and no window could lay that out.
final class LongParagraph {
    /// The longest a paragraph may get, in characters.
    static final int LIMIT = 2_000;

    /// "Gov." is the longest common word that ends in a stop without ending a sentence.
    private static final int LONGEST_ABBREVIATION = 4;

    /// How many quotation marks and brackets may close behind a stop.
    private static final int MOST_CLOSERS = 3;

    private LongParagraph() {}

    /// The pieces in order. Where no sentence ends in time, a piece ends at a space; where there is
    /// none of these either, between two characters. O(length).
    ///
    /// @param paragraph with its white space collapsed
    static List<String> cut(String paragraph) {
        var pieces = new ArrayList<String>();
        int start = 0;
        while (paragraph.length() - start > LIMIT) {
            int end = end(paragraph, start);
            pieces.add(paragraph.substring(start, end));
            start = end;
        }
        pieces.add(paragraph.substring(start));
        return pieces.stream().map(WhiteSpace::strip).filter(piece -> !piece.isEmpty()).toList();
    }

    private static int end(String paragraph, int start) {
        return last(start, at -> beginsSentence(paragraph, at))
                .orElseGet(() ->
                        last(start, at -> WhiteSpace.isSpace(paragraph.charAt(at - 1)))
                                .orElseGet(() -> endOfCharacters(paragraph, start)));
    }

    /// The last place that passes, of those a piece may end at.
    private static OptionalInt last(int start, IntPredicate passes) {
        for (int at = start + LIMIT; at > start; at--) {
            if (passes.test(at)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /// Whether a stop stands before `at`, and neither a small letter nor an abbreviation speaks
    /// against it.
    private static boolean beginsSentence(String paragraph, int at) {
        boolean isSpaced = WhiteSpace.isSpace(paragraph.charAt(at - 1));
        int stop = isSpaced ? at - 2 : at - 1;
        int earliest = Math.max(0, stop - MOST_CLOSERS);
        while (stop > earliest && Stops.isCloser(paragraph.charAt(stop))) {
            stop--;
        }
        if (stop < 0 || !Stops.isStop(paragraph.charAt(stop))) {
            return false;
        }
        return isSpaced
                ? !Character.isLowerCase(paragraph.charAt(at)) && !isAbbreviation(paragraph, stop)
                : Stops.needsNoSpace(paragraph.charAt(stop));
    }

    /// Whether the full stop at `stop` follows a short word with a capital: "Mr.", "U.S.".
    private static boolean isAbbreviation(String paragraph, int stop) {
        int start = stop;
        int earliest = Math.max(0, stop - LONGEST_ABBREVIATION - 1);
        while (start > earliest && Character.isLetter(paragraph.charAt(start - 1))) {
            start--;
        }
        return paragraph.charAt(stop) == '.'
                && WhiteSpace.isSpace(paragraph.charAt(stop + 1))
                && start < stop
                && stop - start <= LONGEST_ABBREVIATION
                && Character.isUpperCase(paragraph.charAt(start));
    }

    /// As far as a piece can go without taking a letter from its accent, or an emoji apart.
    private static int endOfCharacters(String paragraph, int start) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(paragraph.substring(start, start + LIMIT + 1));
        int length = characters.preceding(LIMIT + 1);
        return start + (length > 0 ? length : LIMIT);
    }
}
