package parallax.collation.token;

import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/// Says what counts as the same word: turns a surface into its normal.
///
/// Folded are case, compatibility forms and composition (NFKC), invisible characters such as soft
/// hyphens, glyphs of quotation marks, apostrophes and dashes, the stops of abbreviations (U.S. is
/// US) and the separators of thousands.
public final class Normalizer {
    private static final String DOUBLE_QUOTES = "\"“”„‟«»〝〞＂";
    private static final String SINGLE_QUOTES = "'‘’‚‛‹›ʼ′`´＇";
    private static final String DASHES = "-‐‑‒–—―−﹘﹣－";

    /// What stands in a mark without being seen: layout controls and the choice between a coloured
    /// and a plain glyph.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\uFE0E\uFE0F]");

    private Normalizer() {}

    /// The normal of a token's surface. Never depends on the default locale.
    public static String normal(String surface, TokenKind kind) {
        return switch (kind) {
            case WORD -> word(surface);
            case CLITIC -> "'s";
            case NUMBER -> number(surface);
            case MARK -> mark(surface);
        };
    }

    private static String word(String surface) {
        if (isPlain(surface)) {
            return surface;
        }
        var folded = java.text.Normalizer.normalize(surface, Form.NFKC).toLowerCase(Locale.ROOT);
        var normal = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (SINGLE_QUOTES.indexOf(c) >= 0) {
                normal.append('\'');
            } else if (c != '.' && !isInvisible(c)) {
                normal.append(c);
            }
        }
        return normal.toString();
    }

    private static boolean isPlain(String surface) {
        for (int i = 0; i < surface.length(); i++) {
            char c = surface.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String number(String surface) {
        var digits =
                word(java.text.Normalizer.normalize(surface, Form.NFKC).replace('.', '\uE000'));
        var normal = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == '\uE000') {
                normal.append('.');
            } else if (c != ' ' && !(c == ',' && separatesThousands(digits, i))) {
                normal.append(c);
            }
        }
        return normal.toString();
    }

    private static boolean separatesThousands(String number, int comma) {
        int end = comma + 1;
        while (end < number.length() && Character.isDigit(number.charAt(end))) {
            end++;
        }
        return end - comma == 4;
    }

    private static String mark(String surface) {
        char first = surface.charAt(0);
        if (DOUBLE_QUOTES.indexOf(first) >= 0) {
            return "\"";
        }
        if (SINGLE_QUOTES.indexOf(first) >= 0) {
            return "'";
        }
        if (DASHES.indexOf(first) >= 0) {
            return "-";
        }
        return surface.startsWith("..") ? "…" : UNSEEN.matcher(surface).replaceAll("");
    }

    /// Whether the character only steers layout and is no part of a word's spelling.
    static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT;
    }

    static boolean isApostrophe(int codePoint) {
        return codePoint == '\'' || codePoint == '’' || codePoint == 'ʼ' || codePoint == '＇';
    }
}
