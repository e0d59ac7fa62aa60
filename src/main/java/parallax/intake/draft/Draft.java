package parallax.intake.draft;

import parallax.article.Article;
import parallax.article.Cut;
import parallax.article.CutReason;
import parallax.article.Masthead;
import parallax.article.Origin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// An article on its way in: all that its file says, in order, and what of it is the body.
///
/// @param pieces paragraph by paragraph, none blank
/// @param remarks what the reader should know about this one
public record Draft(Masthead masthead, List<Piece> pieces, List<Remark> remarks) {
    private static final int SHORTEST_PROSE = 120;

    public Draft {
        remarks = List.copyOf(remarks);
        pieces = pieces.stream().filter(piece -> !piece.text().isBlank()).toList();
    }

    public Draft(Masthead masthead, List<Piece> pieces) {
        this(masthead, pieces, List.of());
    }

    /// A draft from which nothing was taken yet.
    public static Draft of(Masthead masthead, List<String> paragraphs) {
        return new Draft(masthead, paragraphs.stream().<Piece>map(Piece.Kept::new).toList());
    }

    /// The body as far as it is known, in order.
    public List<String> paragraphs() {
        return pieces.stream().filter(Piece.Kept.class::isInstance).map(Piece::text).toList();
    }

    /// Whether there is no body.
    public boolean isEmpty() {
        return pieces.stream().noneMatch(Piece.Kept.class::isInstance);
    }

    /// How long the body is, in characters.
    public int length() {
        return paragraphs().stream().mapToInt(String::length).sum();
    }

    /// This draft with each paragraph of its body replaced by what `change` makes of it.
    public Draft changed(Function<String, List<Piece>> change) {
        return new Draft(
                masthead,
                pieces.stream()
                        .flatMap(piece ->
                                switch (piece) {
                                    case Piece.Kept(var text) -> change.apply(text).stream();
                                    case Piece.Taken taken -> List.<Piece>of(taken).stream();
                                })
                        .toList(),
                remarks);
    }

    /// This draft without those of its first paragraphs that are no prose: what stands before the
    /// headline is mostly no part of the article.
    ///
    /// @param count how many paragraphs stand before the headline
    public Draft withoutStart(int count) {
        var all = new ArrayList<>(pieces);
        for (int i = 0; i < Math.min(count, all.size()); i++) {
            if (all.get(i) instanceof Piece.Kept(var text) && text.length() < SHORTEST_PROSE) {
                all.set(i, new Piece.Taken(text, CutReason.OUTSIDE));
            }
        }
        return new Draft(masthead, all, remarks);
    }

    public Draft with(Masthead other) {
        return new Draft(other, pieces, remarks);
    }

    public Draft with(Remark remark) {
        var all = new ArrayList<>(remarks);
        all.add(remark);
        return new Draft(masthead, pieces, all);
    }

    /// The article it becomes.
    ///
    /// @throws IllegalArgumentException if there is no body
    public Article article(Origin origin) {
        var body = new ArrayList<String>();
        var cuts = new ArrayList<Cut>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Kept(var text) -> body.add(text);
                case Piece.Taken taken -> addCut(cuts, taken, body.size());
            }
        }
        return new Article(origin, masthead, String.join("\n", body), cuts);
    }

    /// Neighbours that were taken for the same reason are one cut.
    private static void addCut(List<Cut> cuts, Piece.Taken taken, int place) {
        var cut = new Cut(taken.text(), taken.reason(), place, taken.leads());
        if (!cuts.isEmpty() && joins(cuts.getLast(), cut)) {
            var last = cuts.removeLast();
            cuts.add(new Cut(last.text() + "\n" + cut.text(), cut.reason(), place));
        } else {
            cuts.add(cut);
        }
    }

    private static boolean joins(Cut last, Cut next) {
        return last.reason() == next.reason()
                && last.place() == next.place()
                && !last.leads()
                && !next.leads();
    }
}
