package parallax.collation.passage;

import parallax.collation.align.Alignment;
import parallax.collation.align.WordWeights;
import parallax.collation.token.Witness;

import java.util.ArrayList;
import java.util.List;

/// Reads the alignments of a story's witnesses: which passages two witnesses share, where these
/// differ, and what stands elsewhere.
public final class PassageFinder {
    private final List<WordView> views;
    private final WordWeights weights;
    private final VariantClasses classes = new VariantClasses();

    public PassageFinder(List<Witness> witnesses, WordWeights weights) {
        views = witnesses.stream().map(witness -> new WordView(witness, weights)).toList();
        this.weights = weights;
    }

    /// The links of two witnesses, sorted. O(n log n) in what the two share.
    public List<Link> links(Alignment alignment) {
        var a = views.get(alignment.first());
        var b = views.get(alignment.second());
        var segments = Widening.widened(Segments.shared(alignment, a, b), a, b);
        var transposed = Transpositions.among(segments);
        var editFinder = new EditFinder(a.tokens, b.tokens, weights, classes);
        var drafts = new ArrayList<LinkDraft>();
        for (int i = 0; i < segments.size(); i++) {
            var extent = extent(segments.get(i), a, b);
            drafts.add(
                    LinkDraft.of(
                            extent,
                            segments.get(i).a().sentence(),
                            transposed.get(i),
                            editFinder.edits(
                                    extent, alignment.chains().get(segments.get(i).chain()))));
        }
        var writer = new LinkWriter(a, b, classes);
        return MoveFinder.withMoves(drafts, a.tokens, b.tokens, weights).stream()
                .map(writer::link)
                .sorted()
                .toList();
    }

    private static Edit extent(Segment segment, WordView a, WordView b) {
        return new Edit(
                a.firstTokenFrom(segment.a().from()),
                a.endTokenAfter(segment.a().to() - 1),
                b.firstTokenFrom(segment.b().from()),
                b.endTokenAfter(segment.b().to() - 1));
    }
}
