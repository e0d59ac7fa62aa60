package parallax.collation.token;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Finds words where the script sets no spaces, with ICU's dictionaries. ICU is loaded only when
/// such text is met.
final class UnspacedScripts {
    private UnspacedScripts() {}

    /// The words of `text` from `start` to `end`; together they are the whole stretch.
    static List<Span> words(String text, int start, int end) {
        var breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(text.substring(start, end));
        var words = new ArrayList<Span>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            words.add(new Span(start + from, start + to));
            from = to;
        }
        return words;
    }
}
