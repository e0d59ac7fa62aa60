package parallax.overview;

import parallax.collation.token.Sigil;
import parallax.highlight.Base;
import parallax.highlight.Highlight;
import parallax.picture.Picture;
import parallax.picture.Shape;
import parallax.picture.Shape.Anchor;
import parallax.picture.Spot;
import parallax.picture.Tint;

/// How long each article is, and how much of it others have too.
final class LengthPicture {
    private static final double RIGHT = 84;
    private static final double BAR = 13;

    /// A part of the bar, in the order in which they stand.
    private enum Part {
        SHARED(Tint.SHARED, "shared wording"),
        REWORDED(Tint.REWORDED, "said by others in other words"),
        UNIQUE(Tint.UNIQUE, "only here");

        private final Tint tint;
        private final String words;

        Part(Tint tint, String words) {
            this.tint = tint;
            this.words = words;
        }

        static Part of(Highlight highlight) {
            return switch (highlight) {
                case Highlight.Shared _ -> SHARED;
                case Highlight.Reworded _ -> REWORDED;
                case Highlight.Unique _ -> UNIQUE;
            };
        }
    }

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
        for (Part part : Part.values()) {
            var its = highlights.stream().filter(one -> Part.of(one) == part).toList();
            double share = its.stream().mapToInt(one -> one.span().length()).sum() / all;
            if (share > 0) {
                sheet.add(new Shape.Box(x, y, share * length, BAR, part.tint));
                sheet.lead(
                        new Sheet.Area(x, y, share * length, BAR),
                        "%d %% of %s %s is %s"
                                .formatted(
                                        Math.round(100 * share),
                                        article,
                                        overview.name(article),
                                        part.words),
                        new Spot.Goal(
                                article, its.getFirst().span(), its.getFirst().clusterNumber()));
                x += share * length;
            }
        }
    }
}
