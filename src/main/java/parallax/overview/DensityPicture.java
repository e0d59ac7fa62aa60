package parallax.overview;

import parallax.collation.token.Sigil;
import parallax.picture.Picture;
import parallax.picture.Shape;
import parallax.picture.Shape.Anchor;
import parallax.picture.Spot;
import parallax.picture.Tint;
import parallax.session.Statement;
import parallax.text.Excerpt;

import java.util.List;

/// Who says what, all of it at once: a stripe for each statement that several articles make.
final class DensityPicture {
    private static final double RIGHT = 84;
    private static final double WIDEST = 14;
    private static final double GAP_FROM = 4;
    private static final int LONGEST_LABEL = 90;

    private final Overview overview;
    private final Sheet sheet;
    private final List<Statement> common;
    private final double stripe;

    DensityPicture(Overview overview) {
        this.overview = overview;
        sheet = new Sheet(overview);
        common =
                overview.grid().statements().stream()
                        .filter(statement -> statement.cells().size() > 1)
                        .toList();
        double room = Sheet.WIDTH - Sheet.LEFT - RIGHT;
        stripe = Math.min(WIDEST, room / Math.max(1, common.size()));
    }

    Picture draw() {
        int row = 0;
        for (Sigil article : common.isEmpty() ? List.<Sigil>of() : overview.articles()) {
            double y = row++ * Sheet.ROW;
            sheet.article(article, y);
            stripes(article, y);
            long alone =
                    overview.grid().statements().stream()
                            .filter(statement -> statement.cells().size() == 1)
                            .filter(statement -> statement.cell(article).isPresent())
                            .count();
            sheet.add(
                    Sheet.small(
                            Sheet.WIDTH,
                            y + Sheet.BASELINE,
                            Anchor.END,
                            "+ %d only here".formatted(alone)));
        }
        return sheet.picture(
                "Who says what",
                "A stripe for each statement that several articles make: blue in words that another"
                        + " has too, amber in its own, grey where it is left out.",
                row * Sheet.ROW);
    }

    private void stripes(Sigil article, double y) {
        double gap = stripe > GAP_FROM ? 1 : 0;
        for (int i = 0; i < common.size(); i++) {
            double x = Sheet.LEFT + i * stripe;
            var cell = common.get(i).cell(article);
            var tint =
                    cell.map(found ->
                                    switch (found.wording()) {
                                        case SHARED -> Tint.SHARED;
                                        case REWORDED -> Tint.REWORDED;
                                        case UNIQUE -> Tint.UNIQUE;
                                    })
                            .orElse(Tint.GROUND);
            sheet.add(new Shape.Box(x, y + 2, stripe - gap, Sheet.ROW - 4, tint));
            var statement = common.get(i);
            cell.ifPresent(found ->
                    sheet.lead(
                            new Sheet.Area(x, y, stripe, Sheet.ROW),
                            Excerpt.of(statement.label(), LONGEST_LABEL),
                            new Spot.Goal(
                                    article, found.passages().getFirst(), statement.cluster())));
        }
    }
}
