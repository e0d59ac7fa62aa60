package parallax.overview;

import parallax.collation.Collation;
import parallax.collation.passage.Cluster;
import parallax.collation.token.Sigil;
import parallax.picture.Picture;
import parallax.picture.Shape;
import parallax.picture.Shape.Anchor;
import parallax.picture.Shape.Run;
import parallax.picture.Spot;
import parallax.picture.Tint;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Who has whose words: how much of the article of each row stands in that of each column.
final class SimilarityPicture {
    private static final double LARGEST_CELL = 46;
    private static final double ROOM_FOR_FIGURE = 26;
    private static final double LOWEST_STRENGTH = 0.06;

    private final Overview overview;
    private final Collation collation;
    private final Sheet sheet;
    private final List<Sigil> order;
    private final double cell;

    SimilarityPicture(Overview overview) {
        this.overview = overview;
        collation = overview.session().comparison().collation();
        sheet = new Sheet(overview);
        order = inGroups();
        cell = Math.min(LARGEST_CELL, (Sheet.WIDTH - Sheet.LEFT) / Math.max(1, order.size()));
    }

    /// Near copies beside each other, else in the order of the columns.
    private List<Sigil> inGroups() {
        var result = new ArrayList<Sigil>();
        for (Sigil article : overview.articles()) {
            if (!result.contains(article)) {
                result.addAll(groupOf(article));
            }
        }
        return result;
    }

    private List<Sigil> groupOf(Sigil article) {
        return collation.groups().stream()
                .filter(group -> group.contains(article))
                .findFirst()
                .map(group -> overview.articles().stream().filter(group::contains).toList())
                .orElse(List.of(article));
    }

    Picture draw() {
        double rowHeight = Math.max(cell, Sheet.ROW);
        for (int row = 0; row < order.size(); row++) {
            double y = Sheet.ROW + row * rowHeight;
            sheet.article(order.get(row), y + (rowHeight - Sheet.ROW) / 2);
            var letter = order.get(row).toString();
            sheet.add(Sheet.small(x(row) + cell / 2, Sheet.BASELINE, Anchor.MIDDLE, letter));
            for (int column = 0; column < order.size(); column++) {
                cell(row, column, new Sheet.Area(x(column), y, cell, rowHeight));
            }
        }
        frames(rowHeight);
        return sheet.picture(
                "Who has whose words",
                "How much of the article at the left stands word for word in the one above. Near"
                        + " copies are framed.",
                Sheet.ROW + order.size() * rowHeight + 1);
    }

    private double x(int column) {
        return Sheet.LEFT + column * cell;
    }

    private void cell(int row, int column, Sheet.Area area) {
        if (row == column) {
            sheet.add(box(area, Tint.GROUND, 1));
            return;
        }
        var article = order.get(row);
        var other = order.get(column);
        double share = collation.overlap(article, other);
        double strength = Math.max(LOWEST_STRENGTH, Math.sqrt(share) * share);
        sheet.add(box(area, Tint.GROUND, 1));
        if (share > 0) {
            sheet.add(box(area, Tint.FIGURE_GROUND, strength));
        }
        long percent = Math.round(100 * share);
        if (cell >= ROOM_FOR_FIGURE) {
            double middle = area.y() + area.height() / 2 + Sheet.BASELINE - Sheet.ROW / 2;
            sheet.add(
                    new Shape.Words(
                            area.x() + cell / 2,
                            middle,
                            Anchor.MIDDLE,
                            Sheet.SMALL,
                            List.of(new Run(String.valueOf(percent), Tint.INK))));
        }
        longest(article, other)
                .ifPresent(found ->
                        sheet.lead(
                                area,
                                "%d %% of the words of %s stand in %s"
                                        .formatted(percent, named(article), named(other)),
                                new Spot.Goal(
                                        article,
                                        found.passage(),
                                        OptionalInt.of(found.cluster()))));
    }

    private String named(Sigil sigil) {
        return sigil + " " + overview.name(sigil);
    }

    private record Found(Span passage, int cluster) {}

    /// The longest passage that both have.
    private Optional<Found> longest(Sigil article, Sigil other) {
        return collation.clusters().stream()
                .filter(cluster -> cluster.witnesses().contains(other))
                .flatMap(cluster -> passages(article, cluster))
                .max((a, b) -> Integer.compare(a.passage().length(), b.passage().length()));
    }

    private static Stream<Found> passages(Sigil article, Cluster cluster) {
        return cluster.passagesIn(article).stream()
                .map(passage -> new Found(passage, cluster.number()));
    }

    private static Shape box(Sheet.Area area, Tint tint, double strength) {
        return new Shape.Box(
                area.x() + 1, area.y() + 1, area.width() - 2, area.height() - 2, tint, strength);
    }

    private void frames(double rowHeight) {
        for (int first = 0; first < order.size(); ) {
            int size = groupOf(order.get(first)).size();
            if (size > 1) {
                sheet.add(
                        new Shape.Frame(
                                x(first),
                                Sheet.ROW + first * rowHeight,
                                size * cell,
                                size * rowHeight,
                                Tint.INK));
            }
            first += size;
        }
    }
}
