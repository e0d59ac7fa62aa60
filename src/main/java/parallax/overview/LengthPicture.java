package parallax.overview;

import parallax.collation.token.Sigil;
import parallax.highlight.Base;
import parallax.highlight.Highlight;
import parallax.picture.Picture;
import parallax.picture.Shape;
import parallax.picture.Shape.Anchor;
import parallax.picture.Spot;
import parallax.picture.Tint;

import java.util.List;
import java.util.OptionalInt;

/// How long each article is, and how much of it others have too.
final class LengthPicture {
    private static final double RIGHT = 84;
    private static final double BAR = 13;
    private static final List<Tint> ROLES = List.of(Tint.SHARED, Tint.REWORDED, Tint.UNIQUE);

    private final Overview overview;
    private final Sheet sheet;

    LengthPicture(Overview overview) {
        this.overview = overview;
        sheet = new Sheet(overview);
    }

    Picture draw() {
        int most = overview.articles().stream().mapToInt(this::words).max().orElse(1);
        int row = 0;
        for (Sigil article : overview.articles()) {
            double y = row++ * Sheet.ROW;
            sheet.article(article, y);
            double length = (Sheet.WIDTH - Sheet.LEFT - RIGHT) * words(article) / Math.max(1, most);
            bar(article, y + (Sheet.ROW - BAR) / 2, length);
            sheet.add(
                    Sheet.small(
                            Sheet.WIDTH,
                            y + Sheet.BASELINE,
                            Anchor.END,
                            "%,d words".formatted(words(article))));
        }
        return sheet.picture(
                "How long, and how much of it is shared",
                "Blue: shared wording; amber: said by others in other words; rose: only here.",
                row * Sheet.ROW);
    }

    private int words(Sigil article) {
        return overview.session().comparison().collation().witness(article).tokens().wordCount();
    }

    private void bar(Sigil article, double y, double length) {
        var highlights = overview.session().comparison().highlights(article, new Base.AllOthers());
        double all = highlights.stream().mapToInt(one -> one.span().length()).sum();
        double x = Sheet.LEFT;
        for (Tint role : ROLES) {
            var its = highlights.stream().filter(one -> tint(one) == role).toList();
            double share = its.stream().mapToInt(one -> one.span().length()).sum() / all;
            if (share > 0) {
                sheet.add(new Shape.Box(x, y, share * length, BAR, role));
                sheet.lead(
                        new Sheet.Area(x, y, share * length, BAR),
                        "%d %% of %s %s is %s"
                                .formatted(
                                        Math.round(100 * share),
                                        article,
                                        overview.name(article),
                                        words(role)),
                        new Spot.Goal(article, its.getFirst().span(), cluster(its.getFirst())));
                x += share * length;
            }
        }
    }

    private static OptionalInt cluster(Highlight highlight) {
        return switch (highlight) {
            case Highlight.Common common -> OptionalInt.of(common.cluster());
            case Highlight.Unique _ -> OptionalInt.empty();
        };
    }

    private static Tint tint(Highlight highlight) {
        return switch (highlight) {
            case Highlight.Shared _ -> Tint.SHARED;
            case Highlight.Reworded _ -> Tint.REWORDED;
            case Highlight.Unique _ -> Tint.UNIQUE;
        };
    }

    private static String words(Tint role) {
        return switch (role) {
            case SHARED -> "shared wording";
            case REWORDED -> "said by others in other words";
            default -> "only here";
        };
    }
}
