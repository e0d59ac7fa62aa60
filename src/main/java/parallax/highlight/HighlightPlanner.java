package parallax.highlight;

import parallax.collation.Collation;
import parallax.collation.passage.Cluster;
import parallax.collation.passage.Link;
import parallax.collation.passage.Variant;
import parallax.collation.token.Sigil;
import parallax.highlight.Highlight.Shared;
import parallax.highlight.Highlight.Unique;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Plans how one article is painted: which stretches of it stand in the others, which only here.
public final class HighlightPlanner {
    private final Collation collation;
    private final Sigil witness;
    private final Base base;
    private final String text;

    /// The passages of this witness in each cluster, one for every other witness that has it.
    private final Map<Integer, List<Piece>> piecesOfCluster = new TreeMap<>();

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
        for (Cluster cluster : collation.clusters()) {
            for (Link link : cluster.links()) {
                readPiece(cluster.number(), link);
            }
        }
        var pieces = piecesOfCluster.values().stream().flatMap(List::stream).toList();
        return tiled(Stretch.of(pieces));
    }

    private void readPiece(int cluster, Link link) {
        boolean first = link.a().witness().equals(witness);
        if (!first && !link.b().witness().equals(witness)) {
            return;
        }
        var here = first ? link.a() : link.b();
        var there = first ? link.b() : link.a();
        if (isCompared(there.witness())) {
            var variants =
                    first
                            ? link.variants()
                            : link.variants().stream().map(Variant::turned).toList();
            piecesOfCluster
                    .computeIfAbsent(cluster, number -> new ArrayList<>())
                    .add(new Piece(cluster, here.span(), there.witness(), link, variants));
        }
    }

    private boolean isCompared(Sigil other) {
        return switch (base) {
            case Base.AllOthers() -> true;
            case Base.One(var one) -> one.equals(witness) || one.equals(other);
        };
    }

    /// Gaps without a letter or digit go to the stretch before them, the others are unique.
    private List<Highlight> tiled(List<Stretch> stretches) {
        var highlights = new ArrayList<Highlight>();
        int at = 0;
        for (int i = 0; i < stretches.size(); i++) {
            var span = stretches.get(i).span();
            if (hasWords(at, span.start())) {
                highlights.add(new Unique(new Span(at, span.start())));
                at = span.start();
            }
            int next =
                    i + 1 < stretches.size() ? stretches.get(i + 1).span().start() : text.length();
            int end = hasWords(span.end(), next) ? span.end() : next;
            highlights.add(shared(new Span(at, end), stretches.get(i).cluster()));
            at = end;
        }
        if (at < text.length()) {
            highlights.add(new Unique(new Span(at, text.length())));
        }
        return List.copyOf(highlights);
    }

    private boolean hasWords(int from, int to) {
        return text.substring(from, Math.max(from, to))
                .codePoints()
                .anyMatch(Character::isLetterOrDigit);
    }

    private Shared shared(Span span, int cluster) {
        var pieces =
                piecesOfCluster.getOrDefault(cluster, List.of()).stream()
                        .filter(piece -> piece.span().overlaps(span))
                        .toList();
        return new Shared(
                span,
                cluster,
                pieces.stream().map(Piece::other).distinct().sorted().toList(),
                pieces.stream().anyMatch(piece -> piece.link().transposed()),
                changes(pieces, span));
    }

    private List<Change> changes(List<Piece> pieces, Span within) {
        var changes = new ArrayList<Change>();
        pieces.stream()
                .flatMap(piece -> piece.changes(collation))
                .filter(change -> within.covers(change.span()))
                .sorted(Change.BY_PLACE)
                .forEach(change -> {
                    boolean joins = !changes.isEmpty() && changes.getLast().isJoinedBy(change);
                    changes.add(joins ? changes.removeLast().joinedWith(change) : change);
                });
        return changes;
    }
}
