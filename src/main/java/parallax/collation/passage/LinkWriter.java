package parallax.collation.passage;

import parallax.collation.token.Tokens;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Turns drafts, which count tokens, into links, which count characters.
final class LinkWriter {
    private final WordView a;
    private final WordView b;
    private final VariantClasses classes;

    LinkWriter(WordView a, WordView b, VariantClasses classes) {
        this.a = a;
        this.b = b;
        this.classes = classes;
    }

    Link link(LinkDraft draft) {
        var extent = draft.extent();
        var variants = new ArrayList<Variant>();
        int fromA = extent.a0();
        int fromB = extent.b0();
        int matched = 0;
        for (Edit edit : draft.editsAndMoved()) {
            matched += readEqual(fromA, edit.a0(), fromB, variants);
            if (!draft.moved().contains(edit)) {
                variants.add(variant(edit, extent));
            }
            fromA = edit.a1();
            fromB = edit.b1();
        }
        matched += readEqual(fromA, extent.a1(), fromB, variants);
        int words =
                a.tokens.wordsBetween(extent.a0(), extent.a1())
                        + b.tokens.wordsBetween(extent.b0(), extent.b1());
        double score = 2.0 * matched / words;
        var here = new Passage(a.witness.sigil(), span(a.tokens, extent.a0(), extent.a1()));
        var there = new Passage(b.witness.sigil(), span(b.tokens, extent.b0(), extent.b1()));
        if (here.witness().compareTo(there.witness()) < 0) {
            return new Link(here, there, matched, score, draft.transposed(), variants);
        }
        var turned = variants.stream().map(Variant::turned).toList();
        return new Link(there, here, matched, score, draft.transposed(), turned);
    }

    /// Counts the words of a stretch of equal tokens and notes abbreviations and numbers that are
    /// set otherwise: U.S. and US, 10,000 and 10000.
    private int readEqual(int from, int to, int fromB, List<Variant> variants) {
        for (int token = from; token < to; token++) {
            int tokenB = fromB + token - from;
            if (a.tokens.kind(token).isWord() && length(a, token) != length(b, tokenB)) {
                var spanA = span(a.tokens, token, token + 1);
                var spanB = span(b.tokens, tokenB, tokenB + 1);
                if (isPunctuatedOtherwise(spanA, spanB)) {
                    variants.add(new Variant(VariantClass.STYLE, spanA, spanB));
                }
            }
        }
        return a.tokens.wordsBetween(from, to);
    }

    private static int length(WordView view, int token) {
        return view.tokens.end(token) - view.tokens.start(token);
    }

    private boolean isPunctuatedOtherwise(Span spanA, Span spanB) {
        return stops(spanA.of(a.witness.text())) != stops(spanB.of(b.witness.text()));
    }

    private static long stops(String surface) {
        return surface.chars().filter(c -> c == '.' || c == ',').count();
    }

    private Variant variant(Edit edit, Edit extent) {
        var type =
                isStopOfAbbreviation(edit)
                        ? VariantClass.STYLE
                        : classes.of(edit, a.tokens, b.tokens);
        return new Variant(
                type,
                edit.a0() == edit.a1()
                        ? place(a.tokens, edit.a0(), extent.a0())
                        : span(a.tokens, edit.a0(), edit.a1()),
                edit.b0() == edit.b1()
                        ? place(b.tokens, edit.b0(), extent.b0())
                        : span(b.tokens, edit.b0(), edit.b1()));
    }

    /// Whether only one of “Ms” and “Ms.” has its stop.
    private boolean isStopOfAbbreviation(Edit edit) {
        return edit.a0() > 0
                && areStops(a.tokens, edit.a0(), edit.a1())
                && areStops(b.tokens, edit.b0(), edit.b1())
                && HouseStyle.isShortened(a.tokens.token(edit.a0() - 1));
    }

    private static boolean areStops(Tokens tokens, int from, int to) {
        for (int token = from; token < to; token++) {
            if (tokens.kind(token).isWord() || !tokens.token(token).normal().equals(".")) {
                return false;
            }
        }
        return true;
    }

    private static Span span(Tokens tokens, int from, int to) {
        return new Span(tokens.start(from), tokens.end(to - 1));
    }

    /// The place behind the token before `token`, or where the passage begins.
    private static Span place(Tokens tokens, int token, int first) {
        int place = token == first ? tokens.start(first) : tokens.end(token - 1);
        return new Span(place, place);
    }
}
