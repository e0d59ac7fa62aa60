package parallax.overview;

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
import java.util.OptionalInt;

/// A picture while it is drawn. All pictures are equally wide, with a line for each article that
/// begins with its letter and its name.
final class Sheet {
    static final double WIDTH = 530;

    /// Where what is told of an article begins.
    static final double LEFT = 150;

    static final double ROW = 24;
    static final double TYPE = 12;
    static final double SMALL = 10.5;

    /// From the top of a row to the line on which its words stand.
    static final double BASELINE = 16;

    private static final double DISC = 8;
    private static final double NAME_AT = 24;
    private static final int LONGEST_NAME = 16;

    private final Overview overview;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    Sheet(Overview overview) {
        this.overview = overview;
    }

    void add(Shape shape) {
        shapes.add(shape);
    }

    /// Lets a part of the picture lead to a passage.
    void lead(Area area, String words, Spot.Goal goal) {
        spots.add(new Spot(area.x(), area.y(), area.width(), area.height(), words, goal));
    }

    /// A part of the picture.
    record Area(double x, double y, double width, double height) {}

    /// The beginning of the row of an article: a click leads to it.
    void article(Sigil sigil, double y) {
        var tint = Tint.ofArticle(sigil.index());
        var name = overview.name(sigil);
        add(new Shape.Dot(DISC, y + ROW / 2, DISC, tint, true));
        add(letter(sigil, DISC, y + BASELINE));
        add(text(NAME_AT, y + BASELINE, Anchor.START, cut(name, LONGEST_NAME)));
        lead(
                new Area(0, y, LEFT, ROW),
                sigil + " " + name,
                new Spot.Goal(sigil, new Span(0, 1), OptionalInt.empty()));
    }

    private static Shape letter(Sigil sigil, double x, double y) {
        return new Shape.Words(
                x,
                y,
                Anchor.MIDDLE,
                SMALL,
                List.of(new Run(sigil.toString(), Tint.ON_ARTICLE, true)));
    }

    static Shape text(double x, double y, Anchor anchor, String words) {
        return new Shape.Words(x, y, anchor, TYPE, List.of(new Run(words, Tint.INK)));
    }

    static Shape small(double x, double y, Anchor anchor, String words) {
        return new Shape.Words(x, y, anchor, SMALL, List.of(new Run(words, Tint.QUIET)));
    }

    /// At a letter: names are too short to be cut at words.
    static String cut(String name, int most) {
        return name.length() <= most ? name : name.substring(0, most - 1).strip() + "…";
    }

    Picture picture(String title, String caption, double height) {
        return new Picture(title, caption, WIDTH, height, shapes, spots);
    }
}
