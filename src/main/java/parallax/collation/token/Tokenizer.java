package parallax.collation.token;

import java.lang.Character.UnicodeScript;

/// Cuts a text into tokens: words, numbers, possessive ’s and marks, each with its offsets in
/// UTF-16 units.
///
/// A hyphened compound is several words; an apostrophe inside a word belongs to it; U.S. is one
/// word; 10,000 is one number. Scripts that set no spaces are cut by ICU's dictionaries. O(n).
public final class Tokenizer {
    private final String text;
    private final Tokens tokens;
    private int at;

    private Tokenizer(String text, Vocabulary vocabulary) {
        this.text = text;
        tokens = new Tokens(text, vocabulary);
    }

    /// The tokens of `text`, their forms numbered in `vocabulary`.
    public static Tokens tokenize(String text, Vocabulary vocabulary) {
        return new Tokenizer(text, vocabulary).run();
    }

    private Tokens run() {
        while (at < text.length()) {
            int first = text.codePointAt(at);
            if (isSpace(first) || Normalizer.isInvisible(first)) {
                at += Character.charCount(first);
            } else if (Character.isDigit(first)) {
                number();
            } else if (Character.isLetter(first)) {
                if (setsNoSpaces(first)) {
                    unspaced();
                } else if (!abbreviation()) {
                    word();
                }
            } else if (!clitic()) {
                mark();
            }
        }
        return tokens;
    }

    private void word() {
        int start = at;
        at = wordEnd(at);
        tokens.add(start, at, TokenKind.WORD);
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length()) {
            int next = text.codePointAt(end);
            if (isWordPart(next) && !setsNoSpaces(next)) {
                end += Character.charCount(next);
            } else if (Normalizer.isApostrophe(next) && letterAt(end + 1) && !isPossessive(end)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    /// Letters each with its stop: U.S., e.g., a.m.; the last stop may be missing.
    private boolean abbreviation() {
        int end = at;
        int letters = 0;
        while (spacedLetterAt(end) && end + 1 < text.length() && text.charAt(end + 1) == '.') {
            end += 2;
            letters++;
        }
        if (letters > 0 && spacedLetterAt(end) && !wordPartAt(end + 1)) {
            end++;
            letters++;
        }
        if (letters < 2 || spacedLetterAt(end)) {
            return false;
        }
        tokens.add(at, end, TokenKind.WORD);
        at = end;
        return true;
    }

    private void number() {
        int start = at;
        while (at < text.length()) {
            int next = text.codePointAt(at);
            if (isWordPart(next) && !setsNoSpaces(next)) {
                at += Character.charCount(next);
            } else if (isSeparator(at)) {
                at++;
            } else {
                break;
            }
        }
        tokens.add(start, at, TokenKind.NUMBER);
    }

    /// A stop, a comma, a colon or a narrow space between two digits; a space only before three
    /// digits.
    private boolean isSeparator(int place) {
        char c = text.charAt(place);
        if (!digitAt(place - 1) || !digitAt(place + 1)) {
            return false;
        }
        return c == '.'
                || c == ','
                || c == ':'
                || ((c == '\u00A0' || c == '\u202F' || c == '\u2009')
                        && digitAt(place + 2)
                        && digitAt(place + 3)
                        && !digitAt(place + 4));
    }

    private void unspaced() {
        int start = at;
        while (at < text.length()) {
            int next = text.codePointAt(at);
            if (!isWordPart(next) || (Character.isLetter(next) && !setsNoSpaces(next))) {
                break;
            }
            at += Character.charCount(next);
        }
        for (var word : UnspacedScripts.words(text, start, at)) {
            tokens.add(word.start(), word.end(), TokenKind.WORD);
        }
    }

    private boolean clitic() {
        if (!isPossessive(at) || at == 0 || !wordPartAt(at - 1)) {
            return false;
        }
        tokens.add(at, at + 2, TokenKind.CLITIC);
        at += 2;
        return true;
    }

    private boolean isPossessive(int apostrophe) {
        return Normalizer.isApostrophe(text.charAt(apostrophe))
                && apostrophe + 1 < text.length()
                && (text.charAt(apostrophe + 1) == 's' || text.charAt(apostrophe + 1) == 'S')
                && !wordPartAt(apostrophe + 2);
    }

    /// One character, a run of stops or an emoji; combining marks and joiners stay with what they
    /// follow.
    private void mark() {
        int start = at;
        int first = text.codePointAt(at);
        int last = first;
        at += Character.charCount(first);
        while (at < text.length()) {
            int next = text.codePointAt(at);
            boolean belongs =
                    (first == '.' && next == '.')
                            || isCombining(next)
                            || Normalizer.isInvisible(next)
                            || continuesEmoji(last, next)
                            || (at - start == 2 && isFlagLetter(first) && isFlagLetter(next));
            if (!belongs) {
                break;
            }
            at += Character.charCount(next);
            last = next;
        }
        tokens.add(start, at, TokenKind.MARK);
    }

    private static boolean continuesEmoji(int last, int next) {
        return Character.isEmojiModifier(next)
                || (last == '\u200D' && Character.isExtendedPictographic(next));
    }

    /// Two of them are a flag.
    private static boolean isFlagLetter(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    private boolean letterAt(int place) {
        return place < text.length() && Character.isLetter(text.codePointAt(place));
    }

    /// Whether a letter of one unit, of a script that sets spaces, stands there.
    private boolean spacedLetterAt(int place) {
        return place < text.length()
                && Character.isLetter(text.charAt(place))
                && !setsNoSpaces(text.charAt(place));
    }

    private boolean digitAt(int place) {
        return place >= 0 && place < text.length() && Character.isDigit(text.charAt(place));
    }

    private boolean wordPartAt(int place) {
        return place < text.length() && isWordPart(text.codePointAt(place));
    }

    private static boolean isWordPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || isCombining(codePoint)
                || Normalizer.isInvisible(codePoint);
    }

    private static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /// Whether the letter is of a script that is written without spaces between words.
    static boolean setsNoSpaces(int codePoint) {
        if (codePoint < 0x0E00) {
            return false;
        }
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
