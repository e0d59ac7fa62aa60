package parallax.collation.passage;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.regex.Pattern;

/// Brings the British and the American spelling of an English word to one key, and a word with
/// diacritics to the one without.
///
/// The keys are no words; two words with one key are one word spelt in two ways. The rules are
/// those of the usual tables of British and American spelling, bounded by length where a shorter
/// word would collide with another (four, wise, filled).
public final class Spelling {
    /// Letters that are replaced where the right ones stand before and behind them.
    private record Rule(String letters, int alphabet, Pattern inPlace, String replacement) {
        static Rule of(String before, String letters, String behind, String replacement) {
            var inPlace = Pattern.compile("(?<=" + before + ")" + letters + "(?=" + behind + ")");
            return new Rule(letters, lettersOf(letters), inPlace, replacement);
        }

        String applied(String key) {
            return key.contains(letters) ? inPlace.matcher(key).replaceAll(replacement) : key;
        }
    }

    private static final List<Rule> RULES =
            List.of(
                    Rule.of(
                            "\\w{3}",
                            "our", "$|s$|ed$|er$|ers$|ing$|able$|ably$|al$|ful$|ite$|hood$", "or"),
                    Rule.of("\\w{3}en|practi|licen", "c", "e$|es$|ed$|ing$|eless$", "s"),
                    Rule.of("\\w{3}", "is", "e$|es$|ed$|er$|ers$|ing$|ation$|ations$", "iz"),
                    Rule.of("\\w{2}", "ys", "e$|es$|ed$|er$|ers$|ing$", "yz"),
                    Rule.of("\\w{2}[^aeiou]", "re", "$|s$", "er"),
                    Rule.of("\\w{2}[^aeiou]", "red", "$", "ered"),
                    Rule.of("\\w{3}", "ogue", "$|s$", "og"),
                    Rule.of(
                            "\\w{3}[aeo]|[aiu][ae]",
                            "ll", "ed$|ing$|er$|ers$|or$|ors$|ation$", "l"),
                    Rule.of("^fulfi|^enro|^insta|^disti", "ll", "$|s$|ment$|ments$", "l"),
                    Rule.of("^ski|^wi", "ll", "ful", "l"),
                    Rule.of("\\w{4}", "mme", "$|s$", "m"),
                    Rule.of("\\w{2}", "gement", "$|s$|al$", "gment"),
                    Rule.of("^", "ageing", "$", "aging"),
                    Rule.of("^man", "oeuvre", "", "euver"),
                    Rule.of("^|\\w", "ae", "\\w{3}", "e"),
                    Rule.of("^|\\w", "oe", "\\w{3}", "e"),
                    Rule.of("^", "sceptic", "", "skeptic"),
                    Rule.of("^", "grey", "$|s$|ish$", "gray"),
                    Rule.of("^", "tyre", "$|s$", "tire"),
                    Rule.of("^", "cheque", "$|s$", "check"),
                    Rule.of("^", "plough", "", "plow"),
                    Rule.of("^", "aluminium", "", "aluminum"),
                    Rule.of("^", "mould", "", "mold"),
                    Rule.of("^", "whilst", "$", "while"),
                    Rule.of("^among|^amid", "st", "$", ""),
                    Rule.of("^to|^for|^back|^after|^up|^down", "wards", "$", "ward"));

    private static final Pattern DIACRITICS = Pattern.compile("\\p{M}+");

    private Spelling() {}

    /// The key of a normal.
    public static String key(String normal) {
        var key = withoutDiacritics(normal);
        if (key.length() > 3) {
            int alphabet = lettersOf(key);
            for (Rule rule : RULES) {
                if ((rule.alphabet & ~alphabet) == 0) {
                    key = rule.applied(key);
                    alphabet |= lettersOf(rule.replacement);
                }
            }
        }
        return key;
    }

    /// Which letters a word has, a bit for each: most rules need one that it hasn't.
    private static int lettersOf(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << word.charAt(i);
        }
        return letters;
    }

    private static String withoutDiacritics(String normal) {
        for (int i = 0; i < normal.length(); i++) {
            if (normal.charAt(i) >= 128) {
                return DIACRITICS.matcher(Normalizer.normalize(normal, Form.NFD)).replaceAll("");
            }
        }
        return normal;
    }
}
