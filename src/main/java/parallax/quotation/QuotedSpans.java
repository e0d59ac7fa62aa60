package parallax.quotation;

import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/// The stretches of a text between quotation marks of any style; inside one, others don't count.
///
/// @param all in order
/// @param unclosed where marks stand that open a quotation which never closes
public record QuotedSpans(List<Span> all, List<Integer> unclosed) {
    public QuotedSpans {
        all = List.copyOf(all);
        unclosed = List.copyOf(unclosed);
    }

    /// Marks that belong together.
    private enum Style {
        CURLY("“", "”"),
        LOW("„", "“”\u201F"),
        STRAIGHT("\"", "\""),
        GUILLEMETS("«", "»"),
        INWARD("»", "«"),
        ANGLE("‹", "›"),
        CORNER("「", "」"),
        SINGLE("‘", "’"),
        SINGLE_STRAIGHT("'", "'");

        private final String openers;
        private final String closers;

        Style(String openers, String closers) {
            this.openers = openers;
            this.closers = closers;
        }

        boolean isApostropheToo() {
            return this == SINGLE || this == SINGLE_STRAIGHT;
        }
    }

    /// Finds them. A mark that never closes ends with its paragraph, and nothing is quoted by it,
    /// unless the next paragraph opens with the same one. O(length).
    public static QuotedSpans in(String text) {
        return new Search(text).run();
    }

    private static final class Search {
        private final String text;
        private final List<Span> found = new ArrayList<>();
        private final List<Integer> unclosed = new ArrayList<>();
        private int start = -1;
        private Style style = Style.CURLY;

        Search(String text) {
            this.text = text;
        }

        QuotedSpans run() {
            for (int at = 0; at < text.length(); at++) {
                char mark = text.charAt(at);
                if (mark == '\n') {
                    at = endParagraph(at);
                } else if (start < 0) {
                    open(at);
                } else if (style.closers.indexOf(mark) >= 0 && closes(at)) {
                    close(at);
                } else if (reopens(at)) {
                    unclosed.add(start - 1);
                    open(at);
                }
            }
            endParagraph(text.length());
            return new QuotedSpans(found, unclosed);
        }

        private void open(int at) {
            start = -1;
            for (Style one : Style.values()) {
                if (one.openers.indexOf(text.charAt(at)) >= 0 && opens(at, one)) {
                    start = at + 1;
                    style = one;
                    return;
                }
            }
        }

        /// Whether the mark is one that opens: it leads a word and follows none.
        private boolean opens(int at, Style wanted) {
            char before = at == 0 ? ' ' : text.charAt(at - 1);
            char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
            boolean isBeforeWord = !Character.isWhitespace(after);
            boolean isAfterWord = Character.isLetterOrDigit(before);
            if (wanted.isApostropheToo()) {
                return isBeforeWord && !isAfterWord && closesSomewhere(at, wanted);
            }
            return wanted == Style.STRAIGHT ? isBeforeWord && !isAfterWord : true;
        }

        /// An apostrophe at the beginning of a word ("’tis", "the ’90s") opens nothing.
        private boolean closesSomewhere(int open, Style wanted) {
            for (int at = open + 2; at < text.length() && text.charAt(at) != '\n'; at++) {
                if (wanted.closers.indexOf(text.charAt(at)) >= 0 && endsQuotation(at)) {
                    return text.substring(open + 1, at).indexOf(' ') > 0;
                }
            }
            return false;
        }

        private boolean closes(int at) {
            return !style.isApostropheToo() || endsQuotation(at);
        }

        /// A single mark after a word closes, but within one it is an apostrophe, and after an s it
        /// mostly is one too ("the pilots’ guild").
        private boolean endsQuotation(int at) {
            char before = text.charAt(at - 1);
            char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
            if (Character.isLetterOrDigit(after) || Character.isWhitespace(before)) {
                return false;
            }
            boolean isPlural = before == 's' && Character.isWhitespace(after);
            return !isPlural || (text.charAt(at) == '’' && !closesLater(at));
        }

        private boolean closesLater(int at) {
            char mark = text.charAt(at);
            for (int next = at + 1; next < text.length(); next++) {
                char now = text.charAt(next);
                if (now == '\n' || now == '‘') {
                    return false;
                }
                if (now == mark && ",.!?…".indexOf(text.charAt(next - 1)) >= 0) {
                    return true;
                }
            }
            return false;
        }

        private boolean reopens(int at) {
            return style != Style.STRAIGHT
                    && !style.isApostropheToo()
                    && style.openers.indexOf(text.charAt(at)) >= 0;
        }

        private void close(int at) {
            if (at > start) {
                found.add(new Span(start, at));
            }
            start = -1;
        }

        /// Where the search goes on: after a mark that opens the next paragraph of a quotation.
        private int endParagraph(int end) {
            if (start < 0) {
                return end;
            }
            boolean goesOn =
                    end + 1 < text.length()
                            && !style.isApostropheToo()
                            && style.openers.indexOf(text.charAt(end + 1)) >= 0
                            && closesIn(end + 2);
            if (goesOn) {
                return end + 1;
            }
            unclosed.add(start - 1);
            start = -1;
            return end;
        }

        /// Whether the paragraph that begins at `from` closes the quotation, or ends as openly.
        private boolean closesIn(int from) {
            int end = text.indexOf('\n', from);
            return text.substring(from, end < 0 ? text.length() : end)
                    .chars()
                    .anyMatch(mark -> style.closers.indexOf(mark) >= 0);
        }
    }
}
