package parallax.highlight;

import parallax.collation.Collation;
import parallax.collation.Collation.Part;
import parallax.collation.token.Sigil;
import parallax.highlight.Highlight.Reworded;
import parallax.highlight.Highlight.Shared;
import parallax.highlight.Highlight.Unique;
import parallax.text.LineBreaks;
import parallax.text.Span;
import parallax.text.Spans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Plans how one article is painted: what the others say in the same words, what in other words,
/// and what stands only here. Where words are both, they are shared.
public final class HighlightPlanner {
    private final Collation collation;
    private final Sigil witness;
    private final Base base;
    private final String text;

    /// The passages of this witness in each cluster, one for every link to a witness it is compared
    /// with.
    private final Map<Integer, List<Piece>> piecesOf = new HashMap<>();

    /// The witnesses each cluster's reworded passages are compared with.
    private final Map<Integer, List<Sigil>> rewordedIn = new HashMap<>();

    private final Map<Sigil, LineBreaks> paragraphsOf = new HashMap<>();

    private HighlightPlanner(Collation collation, Sigil witness, Base base) {
        this.collation = collation;
        this.witness = witness;
        this.base = base;
        text = collation.witness(witness).text();
    }

    /// The highlights of one witness: they tile its text in order. O(n log n) in its passages.
    public static List<Highlight> plan(Collation collation, Sigil witness, Base base) {
        return new HighlightPlanner(collation, witness, base).plan();
    }

    private List<Highlight> plan() {
        var sharedStretches = new ArrayList<Stretch>();
        var otherStretches = new ArrayList<Stretch>();
        for (Part part : collation.partsOf(witness)) {
            sharedStretches.addAll(readPieces(part));
            otherStretches.addAll(readRewordings(part));
        }
        var shared = Stretch.flat(sharedStretches);
        var reworded =
                Stretch.outside(shared, Stretch.flat(otherStretches)).stream()
                        .filter(stretch -> Spans.hasWords(text, stretch.span()));
        return tiled(
                Stream.concat(
                                shared.stream().map(found -> new Tile(found, this::shared)),
                                reworded.map(found -> new Tile(found, this::reworded)))
                        .sorted(Comparator.comparing(tile -> tile.stretch().span()))
                        .toList());
    }

    /// A stretch and what is painted there, once its ends are known.
    private record Tile(Stretch stretch, Function<Stretch, Highlight> painted) {
        Highlight over(Span span) {
            return painted.apply(new Stretch(span, stretch.cluster()));
        }
    }

    private List<Stretch> readPieces(Part part) {
        var cluster = part.cluster();
        var pieces =
                part.links().stream()
                        .flatMap(link -> Piece.of(link, witness).stream())
                        .filter(piece -> isCompared(piece.other()))
                        .toList();
        piecesOf.put(cluster.number(), pieces);
        return pieces.stream().map(piece -> piece.stretch(cluster.number())).toList();
    }

    private List<Stretch> readRewordings(Part part) {
        var cluster = part.cluster();
        var others =
                cluster.rewordings().isEmpty()
                        ? List.<Sigil>of()
                        : cluster.witnesses().stream()
                                .filter(other -> !other.equals(witness) && isCompared(other))
                                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        rewordedIn.put(cluster.number(), others);
        return part.passages().stream().map(span -> new Stretch(span, cluster.number())).toList();
    }

    private boolean isCompared(Sigil other) {
        return switch (base) {
            case Base.AllOthers() -> true;
            case Base.One(var one) -> one.equals(witness) || one.equals(other);
        };
    }

    /// Gaps without a letter or digit go to the tile before them, the others are unique.
    private List<Highlight> tiled(List<Tile> tiles) {
        var highlights = new ArrayList<Highlight>();
        int at = 0;
        for (int i = 0; i < tiles.size(); i++) {
            var span = tiles.get(i).stretch().span();
            if (Spans.hasWords(text, new Span(at, span.start()))) {
                highlights.add(new Unique(new Span(at, span.start())));
                at = span.start();
            }
            int next =
                    i + 1 < tiles.size()
                            ? tiles.get(i + 1).stretch().span().start()
                            : text.length();
            int end = Spans.hasWords(text, new Span(span.end(), next)) ? span.end() : next;
            highlights.add(tiles.get(i).over(new Span(at, end)));
            at = end;
        }
        if (at < text.length()) {
            highlights.add(new Unique(new Span(at, text.length())));
        }
        return List.copyOf(highlights);
    }

    private Highlight reworded(Stretch stretch) {
        var others = rewordedIn.getOrDefault(stretch.cluster(), List.of());
        return new Reworded(stretch.span(), stretch.cluster(), others);
    }

    private Highlight shared(Stretch stretch) {
        var pieces =
                piecesOf.getOrDefault(stretch.cluster(), List.of()).stream()
                        .filter(piece -> piece.span().overlaps(stretch.span()))
                        .toList();
        return new Shared(
                stretch.span(),
                stretch.cluster(),
                pieces.stream().map(Piece::other).distinct().sorted().toList(),
                pieces.stream()
                        .filter(piece -> piece.link().transposed())
                        .map(this::move)
                        .distinct()
                        .toList(),
                changes(pieces, stretch.span()));
    }

    private Move move(Piece piece) {
        int here = paragraph(witness, piece.span());
        return new Move(piece.other(), paragraph(piece.other(), piece.there()) - here);
    }

    private int paragraph(Sigil sigil, Span place) {
        return paragraphsOf
                .computeIfAbsent(sigil, one -> new LineBreaks(collation.witness(one).text()))
                .lineOf(place.start());
    }

    private List<Change> changes(List<Piece> pieces, Span within) {
        return Change.joined(
                pieces.stream()
                        .flatMap(piece -> piece.changes(collation))
                        .filter(change -> within.covers(change.span())));
    }
}
