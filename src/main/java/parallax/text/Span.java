package parallax.text;

import java.util.Optional;

/// A stretch of one text, from `start` up to but not including `end`, in UTF-16 units.
///
/// Spans are ordered by start, then by end.
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// Whether the character at `offset` belongs to this span.
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two have at least one character in common.
    public boolean overlaps(Span other) {
        return overlap(other) > 0;
    }

    /// How many characters the two have in common.
    public int overlap(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /// What both have, where it is at least one character.
    public Optional<Span> intersection(Span other) {
        return overlaps(other)
                ? Optional.of(new Span(Math.max(start, other.start), Math.min(end, other.end)))
                : Optional.empty();
    }

    /// The smallest span that covers both.
    public Span hull(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// The same stretch seen from a text that begins `offset` characters further on.
    public Span minus(int offset) {
        return new Span(start - offset, end - offset);
    }

    /// This stretch of `text`.
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
