package parallax.picture;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

import parallax.picture.Shape.Anchor;

import java.util.Locale;

/// Pictures as SVG, for pages and other programs. Words of articles are only ever put in as text.
public final class Svg {
    private static final double STROKE = 1;

    private Svg() {}

    /// A file of its own. O(shapes).
    public static String file(Picture picture) {
        var svg = element(picture).attr("xmlns", "http://www.w3.org/2000/svg");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg.outerHtml() + "\n";
    }

    /// An element of a page.
    public static Element element(Picture picture) {
        var svg =
                child("svg")
                        .attr("width", number(picture.width()))
                        .attr("height", number(picture.height()))
                        .attr("role", "img")
                        .attr("font-family", "Inter, Helvetica, Arial, sans-serif");
        // not by `attr`, which takes it for HTML and writes it small
        svg.attributes()
                .put(
                        "viewBox",
                        "0 0 %s %s".formatted(number(picture.width()), number(picture.height())));
        svg.appendChild(child("title").text(picture.title()));
        svg.appendChild(child("desc").text(picture.caption()));
        picture.shapes().forEach(shape -> svg.appendChild(element(shape)));
        return svg;
    }

    private static Element child(String name) {
        return new Element(
                Tag.valueOf(name, Parser.NamespaceSvg, org.jsoup.parser.ParseSettings.preserveCase),
                "");
    }

    private static Element element(Shape shape) {
        return switch (shape) {
            case Shape.Box box -> {
                var rect =
                        rect(box.x(), box.y(), box.width(), box.height())
                                .attr("fill", colour(box.tint()));
                yield box.strength() < 1 ? rect.attr("fill-opacity", number(box.strength())) : rect;
            }
            case Shape.Frame frame ->
                    rect(frame.x(), frame.y(), frame.width(), frame.height())
                            .attr("fill", "none")
                            .attr("stroke", colour(frame.tint()));
            case Shape.Dot dot -> dot(dot);
            case Shape.Line line ->
                    child("line")
                            .attr("x1", number(line.x1()))
                            .attr("y1", number(line.y1()))
                            .attr("x2", number(line.x2()))
                            .attr("y2", number(line.y2()))
                            .attr("stroke", colour(line.tint()));
            case Shape.Words words -> words(words);
        };
    }

    private static Element rect(double x, double y, double width, double height) {
        return child("rect")
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("width", number(width))
                .attr("height", number(height));
    }

    private static Element dot(Shape.Dot dot) {
        var circle =
                child("circle")
                        .attr("cx", number(dot.x()))
                        .attr("cy", number(dot.y()))
                        .attr("r", number(dot.radius()));
        return dot.isFull()
                ? circle.attr("fill", colour(dot.tint()))
                : circle.attr("fill", "none")
                        .attr("stroke", colour(dot.tint()))
                        .attr("stroke-width", number(STROKE));
    }

    private static Element words(Shape.Words words) {
        var text =
                child("text")
                        .attr("x", number(words.x()))
                        .attr("y", number(words.y()))
                        .attr("font-size", number(words.size()))
                        .attr("xml:space", "preserve")
                        .attr("text-anchor", anchor(words.anchor()));
        for (Shape.Run run : words.runs()) {
            var span = child("tspan").attr("fill", colour(run.tint())).text(run.text());
            if (run.isBold()) {
                span.attr("font-weight", "bold");
            }
            text.appendChild(span);
        }
        return text;
    }

    private static String anchor(Anchor anchor) {
        return switch (anchor) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.2f", value);
    }

    /// What a tint looks like where the files are looked at and printed: as in the light window.
    public static String colour(Tint tint) {
        return switch (tint) {
            case INK -> "#23282e";
            case QUIET -> "#5b646e";
            case HAIRLINE -> "#d5dae0";
            case GROUND -> "#f1f3f5";
            case SHARED -> "#4a86c5";
            case REWORDED -> "#c79a35";
            case UNIQUE -> "#cf6464";
            case SHARED_INK -> "#1667d2";
            case UNIQUE_INK -> "#b0261f";
            case FIGURE_GROUND -> "#6fa5dc";
            case ON_ARTICLE -> "#ffffff";
            case ARTICLE_1 -> "#0a6cb4";
            case ARTICLE_2 -> "#c24d00";
            case ARTICLE_3 -> "#008058";
            case ARTICLE_4 -> "#a63d8c";
            case ARTICLE_5 -> "#665cc4";
            case ARTICLE_6 -> "#8a6500";
            case ARTICLE_7 -> "#00788c";
            case ARTICLE_8 -> "#5c6670";
        };
    }
}
