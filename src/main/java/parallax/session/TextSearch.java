package parallax.session;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.text.SearchIterator;
import com.ibm.icu.text.StringSearch;
import com.ibm.icu.util.ULocale;

import parallax.article.Article;
import parallax.collation.token.Sigil;
import parallax.text.Span;

import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;

/// Finds words in articles as a reader means them: neither capitals nor accents matter, nor how
/// quotation marks and dashes are printed, nor where lines break.
public final class TextSearch {
    private final String wanted;
    private final RuleBasedCollator likeness;

    /// A place that has the words.
    public record Hit(Sigil article, Span span) {}

    private TextSearch(String wanted) {
        this.wanted = wanted;
        likeness = (RuleBasedCollator) Collator.getInstance(ULocale.ROOT);
        likeness.setStrength(Collator.PRIMARY);
    }

    /// The places of `words` in all articles, article by article, in order, not overlapping; none
    /// for less than two letters of an alphabet, which stand everywhere. The sigil of an article is
    /// its place in the list. About 50 ms for a million characters.
    public static List<Hit> hits(String words, List<Article> articles) {
        var wanted = plain(words).strip();
        if (wanted.isEmpty() || (wanted.length() < 2 && wanted.charAt(0) < '\u2E80')) {
            return List.of();
        }
        var search = new TextSearch(wanted);
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < articles.size(); i++) {
            for (Span span : search.places(articles.get(i).body())) {
                hits.add(new Hit(new Sigil(i), span));
            }
        }
        return List.copyOf(hits);
    }

    private List<Span> places(String body) {
        var places = new ArrayList<Span>();
        var search = new StringSearch(wanted, new StringCharacterIterator(plain(body)), likeness);
        for (int at = search.first(); at != SearchIterator.DONE; at = search.next()) {
            places.add(new Span(at, at + search.getMatchLength()));
        }
        return places;
    }

    /// The same text, character for character, with one sign for those that are printed in several
    /// ways.
    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(
                    switch (c) {
                        case '‘', '’', '‚', '‹', '›', '´', '`' -> '\'';
                        case '“', '”', '„', '«', '»' -> '"';
                        case '–', '—', '‐', '‑', '−' -> '-';
                        default -> Character.isWhitespace(c) || c == '\u00A0' ? ' ' : c;
                    });
        }
        return plain.toString();
    }
}
