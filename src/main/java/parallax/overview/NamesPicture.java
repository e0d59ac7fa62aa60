package parallax.overview;

import parallax.collation.token.Sigil;
import parallax.entity.Entity;
import parallax.entity.Occurrence;
import parallax.picture.Picture;
import parallax.picture.Shape;
import parallax.picture.Shape.Anchor;
import parallax.picture.Spot;
import parallax.picture.Tint;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/// Who and what is named by whom, and how often.
final class NamesPicture {
    private static final int MOST = 24;
    private static final double ROW = 20;
    private static final double WIDEST = 60;
    private static final double LARGEST_DOT = 8;
    private static final double RING = 2;
    private static final int LONGEST = 20;

    private final Overview overview;
    private final Sheet sheet;
    private final List<Entity> entities;
    private final double column;

    NamesPicture(Overview overview) {
        this.overview = overview;
        sheet = new Sheet(overview);
        entities =
                overview.entities().stream()
                        .filter(entity -> entity.type().isName())
                        .filter(entity -> outlets(entity) > 0)
                        .sorted(
                                Comparator.comparingLong((Entity entity) -> -outlets(entity))
                                        .thenComparingInt(entity -> -entity.count()))
                        .limit(MOST)
                        .toList();
        column =
                Math.min(
                        WIDEST,
                        (Sheet.WIDTH - Sheet.LEFT) / Math.max(1, overview.articles().size()));
    }

    private long outlets(Entity entity) {
        return overview.articles().stream()
                .filter(article -> entity.countIn(article.index()) > 0)
                .count();
    }

    Picture draw() {
        if (entities.isEmpty()) {
            return sheet.picture("", "", 0);
        }
        int most = 1;
        for (Entity entity : entities) {
            for (Sigil article : overview.articles()) {
                most = Math.max(most, entity.countIn(article.index()));
            }
        }
        for (int i = 0; i < overview.articles().size(); i++) {
            var letter = overview.articles().get(i).toString();
            sheet.add(Sheet.small(x(i), Sheet.BASELINE, Anchor.MIDDLE, letter));
        }
        for (int row = 0; row < entities.size(); row++) {
            row(entities.get(row), Sheet.ROW + row * ROW, most);
        }
        return sheet.picture(
                "Who and what is named",
                "The larger the disc, the more often; a small ring where an article doesn’t name"
                        + " it.",
                Sheet.ROW + entities.size() * ROW);
    }

    private double x(int place) {
        return Sheet.LEFT + (place + 0.5) * column;
    }

    private void row(Entity entity, double y, int most) {
        double middle = y + ROW / 2;
        sheet.add(Sheet.text(0, middle + 4, Anchor.START, Sheet.cut(entity.name(), LONGEST)));
        for (int i = 0; i < overview.articles().size(); i++) {
            var article = overview.articles().get(i);
            int count = entity.countIn(article.index());
            if (count == 0) {
                sheet.add(new Shape.Dot(x(i), middle, RING, Tint.HAIRLINE, false));
            } else {
                double radius = RING + (LARGEST_DOT - RING) * Math.sqrt((double) count / most);
                sheet.add(
                        new Shape.Dot(x(i), middle, radius, Tint.ofArticle(article.index()), true));
                lead(entity, article, new Sheet.Area(x(i) - column / 2, y, column, ROW));
            }
        }
    }

    private void lead(Entity entity, Sigil article, Sheet.Area area) {
        int count = entity.countIn(article.index());
        entity.occurrences().stream()
                .filter(one -> one.article() == article.index())
                .findFirst()
                .map(Occurrence::span)
                .ifPresent(span ->
                        sheet.lead(
                                area,
                                "%s: %s in %s %s"
                                        .formatted(
                                                entity.name(),
                                                count == 1 ? "once" : count + " times",
                                                article,
                                                overview.name(article)),
                                new Spot.Goal(article, span, OptionalInt.empty())));
    }
}
