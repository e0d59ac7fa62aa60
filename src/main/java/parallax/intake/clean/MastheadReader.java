package parallax.intake.clean;

import parallax.article.Masthead;

import java.util.List;
import java.util.regex.Pattern;

/// Tells the masthead of an article from its body; so far the headline alone.
///
/// A headline is known by its place and shape, never by its words: it comes first, is short, does
/// not end like a sentence, and longer text follows. In doubt it stays in the body.
final class MastheadReader {
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 25;
    private static final int MOST_CHARACTERS = 200;

    /// How many paragraphs (second headlines, bylines, captions) may stand before the text proper.
    private static final int MOST_BETWEEN = 8;

    /// So many words in a row are no line of verse, no turn of small talk and no item of a list.
    static final int WORDS_OF_PROSE = 15;

    static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LABEL = Pattern.compile("[^:]{1,40}: ");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.\\p{Lu}\\.$");

    /// "By Lena Marsk"
    private static final Pattern BYLINE = Pattern.compile("By(?: \\p{Lu}[\\p{L}.'’-]*){1,4}");

    /// "2025-03-11", "date 11.3.2025", "Tuesday, 11 March 2025", "March 11, 2025"
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:\\p{L}+[,:]? )?\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}"
                            + "|(?:\\p{L}+,? ){0,2}\\d{1,2}\\.?,? (?:\\p{L}+\\.?,? )?\\d{4}");

    /// "NORRVIK, March 11 (Coastal Wire) — ", with or without the text it leads
    private static final Pattern DATELINE =
            Pattern.compile(
                    "\\p{Lu}[\\p{Lu} .'’-]+(?:, [\\p{L}. ]+\\d{0,2})?"
                            + "(?: \\([^)]{1,40}\\)(?: ?[—–-] .*)?| ?[—–-] .*|(?<=\\d))");

    private MastheadReader() {}

    /// Lifts the headline, where there is one, out of `paragraphs`.
    static CleanText read(List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return new CleanText(Masthead.EMPTY, paragraphs, List.of());
        }
        var first = paragraphs.getFirst();
        var rest = paragraphs.subList(1, paragraphs.size());
        return looksLikeHeadline(first) && !isTurn(first, rest) && isFollowedByText(first, rest)
                ? new CleanText(Masthead.EMPTY.withHeadline(first), rest, List.of())
                : new CleanText(Masthead.EMPTY, paragraphs, List.of());
    }

    private static boolean looksLikeHeadline(String text) {
        return text.length() <= MOST_CHARACTERS
                && words(text) >= FEWEST_WORDS
                && words(text) <= MOST_WORDS
                && text.codePoints().anyMatch(Character::isLetter)
                && !endsLikeText(text)
                && !Line.of(text).isItem()
                && !isOtherLine(text);
    }

    /// A question or an exclamation may be a headline; a statement with its full stop is none.
    private static boolean endsLikeText(String text) {
        char last = Stops.lastMark(text);
        boolean isStatement = Stops.isFullStop(last) && !INITIALS.matcher(text).find();
        return isStatement || ",;:—–-".indexOf(last) >= 0;
    }

    /// The other lines that stand at the head of an article.
    private static boolean isOtherLine(String text) {
        return isByline(text) || isDate(text) || DATELINE.matcher(text).matches();
    }

    static boolean isByline(String line) {
        return BYLINE.matcher(line).matches();
    }

    static boolean isDate(String line) {
        return DATE.matcher(line).matches();
    }

    /// Whether `first` is one turn of a conversation: its speaker speaks again, or another short
    /// question follows.
    private static boolean isTurn(String first, List<String> rest) {
        var label = LABEL.matcher(first);
        if (label.lookingAt()) {
            return rest.stream().anyMatch(text -> text.startsWith(label.group()));
        }
        return isQuestion(first) && rest.stream().anyMatch(MastheadReader::isQuestion);
    }

    private static boolean isQuestion(String text) {
        return text.endsWith("?") && text.length() <= MOST_CHARACTERS;
    }

    private static boolean isFollowedByText(String headline, List<String> rest) {
        return rest.stream().limit(MOST_BETWEEN).anyMatch(text -> isTextUnder(headline, text));
    }

    private static boolean isTextUnder(String headline, String text) {
        return words(text) >= WORDS_OF_PROSE
                ? text.length() > headline.length()
                : Stops.endsSentence(text) && text.length() >= 2 * headline.length();
    }

    /// How many words `text` has, each ideograph counted as one.
    private static long words(String text) {
        return SPACES.splitAsStream(text).count()
                + text.codePoints().filter(Character::isIdeographic).count();
    }
}
