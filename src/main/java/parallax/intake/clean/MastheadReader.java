package parallax.intake.clean;

import parallax.article.Field;
import parallax.article.Provenance;
import parallax.intake.draft.Draft;
import parallax.intake.draft.Piece;

import java.util.ArrayList;
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

    /// "NORRVIK, March 11 (Coastal Wire) — ", with or without the text it leads
    private static final Pattern DATELINE =
            Pattern.compile(
                    "\\p{Lu}[\\p{Lu} .'’-]+(?:, [\\p{L}. ]+\\d{0,2})?"
                            + "(?: \\([^)]{1,40}\\)(?: ?[—–-] .*)?| ?[—–-] .*|(?<=\\d))");

    private MastheadReader() {}

    /// Lifts the headline, where there is one that the file did not tell, out of `draft`.
    static Draft read(Draft draft) {
        var paragraphs = draft.paragraphs();
        if (paragraphs.isEmpty() || draft.masthead().headline().isPresent()) {
            return draft;
        }
        var first = paragraphs.getFirst();
        var rest = paragraphs.subList(1, paragraphs.size());
        if (!looksLikeHeadline(first) || isTurn(first, rest) || !isFollowedByText(first, rest)) {
            return draft;
        }
        var pieces = new ArrayList<>(draft.pieces());
        pieces.remove(new Piece.Kept(first));
        var masthead = draft.masthead().with(Field.HEADLINE, Provenance.TEXT, first);
        return new Draft(masthead, pieces, draft.remarks());
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
        return Byline.of(text).isPresent()
                || PrintedDate.matches(text)
                || DATELINE.matcher(text).matches();
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
