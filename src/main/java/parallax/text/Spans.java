package parallax.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/// Set arithmetic on spans of one text.
public final class Spans {
    private Spans() {}

    /// The same characters as sorted spans that neither overlap nor touch. O(n log n).
    public static List<Span> union(Collection<Span> spans) {
        var merged = new ArrayList<Span>();
        for (Span span : spans.stream().filter(s -> !s.isEmpty()).sorted().toList()) {
            if (!merged.isEmpty() && span.start() <= merged.getLast().end()) {
                merged.set(merged.size() - 1, merged.getLast().hull(span));
            } else {
                merged.add(span);
            }
        }
        return List.copyOf(merged);
    }

    /// What of `whole` none of `spans` has, in order.
    public static List<Span> complement(Span whole, Collection<Span> spans) {
        var gaps = new ArrayList<Span>();
        int at = whole.start();
        for (Span span : union(spans)) {
            if (span.start() > at) {
                gaps.add(new Span(at, Math.min(span.start(), whole.end())));
            }
            at = Math.max(at, span.end());
            if (at >= whole.end()) {
                return List.copyOf(gaps);
            }
        }
        if (at < whole.end()) {
            gaps.add(new Span(at, whole.end()));
        }
        return List.copyOf(gaps);
    }

    /// How many characters of `span` the spans of a `union` have. O(log n) in these, plus those
    /// that have some.
    public static int covered(Span span, List<Span> union) {
        int found = Collections.binarySearch(union, span);
        int first = found < 0 ? Math.max(0, -found - 2) : found;
        int covered = 0;
        for (int i = first; i < union.size() && union.get(i).start() < span.end(); i++) {
            covered += span.overlap(union.get(i));
        }
        return covered;
    }

    /// Whether `span` has a letter or a digit.
    public static boolean hasWords(CharSequence text, Span span) {
        return span.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /// `span` without the white space at its ends; empty at its end where it has nothing else.
    public static Span strip(CharSequence text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
