package parallax.intake.draft;

import parallax.article.Article;
import parallax.article.Cut;
import parallax.article.CutReason;
import parallax.article.Masthead;
import parallax.article.Origin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /// The article it becomes. O(length).
    ///
    /// @throws IllegalArgumentException if there is no body
    public Article article(Origin origin) {
        var body = new ArrayList<String>();
        var cuts = new ArrayList<Cut>();
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case Piece.Kept(var text) -> body.add(text);
                case Piece.Taken taken -> {
                    int end = endOfRun(i);
                    cuts.add(cut(pieces.subList(i, end), taken, body.size()));
                    i = end - 1;
                }
            }
        }
        return new Article(origin, masthead, String.join("\n", body), cuts);
    }

    /// Neighbours that were taken for the same reason are one cut: where those end that begin at
    /// `start`.
    private int endOfRun(int start) {
        int end = start + 1;
        while (end < pieces.size() && joins(pieces.get(start), pieces.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean joins(Piece first, Piece next) {
        return first instanceof Piece.Taken one
                && next instanceof Piece.Taken other
                && one.reason() == other.reason()
                && !one.leads()
                && !other.leads();
    }

    private static Cut cut(List<Piece> run, Piece.Taken first, int place) {
        var text = run.stream().map(Piece::text).collect(Collectors.joining("\n"));
        return new Cut(text, first.reason(), place, first.leads());
    }
}
