package parallax.ui.reader;

import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

import parallax.text.Span;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A paragraph in view: its words, and behind them one path for each kind of mark it has. When it
/// leaves the view it is used again for another one.
final class ParagraphCell extends Region {
    private final ParagraphFlow flow = new ParagraphFlow();
    private final Map<Mark, Path> paths = new EnumMap<>(Mark.class);
    private Span paragraph = new Span(0, 0);

    ParagraphCell() {
        setManaged(false);
        flow.setManaged(false);
        getChildren().add(flow);
    }

    void show(BodyLayout.Paragraph measured, double width, Setting setting) {
        paragraph = measured.span();
        flow.set(setting.body(), paragraph, setting.runs(paragraph), setting.type());
        flow.resize(width, measured.height());
        paint(setting);
    }

    void paint(Setting setting) {
        var drawn =
                painter(setting.body())
                        .paint(setting.highlights().overlapping(paragraph), setting.look());
        for (Mark mark : Mark.values()) {
            List<PathElement> elements = drawn.getOrDefault(mark, List.of());
            if (!elements.isEmpty() || paths.containsKey(mark)) {
                path(mark).getElements().setAll(elements);
            }
        }
    }

    /// Place in the body nearest to a point of this cell.
    int offsetAt(double x, double y) {
        return paragraph.start() + flow.getHitInfo(new Point2D(x, y)).getInsertionIndex();
    }

    /// The letter under a point of this cell; none beside the lines.
    OptionalInt letterAt(double x, double y) {
        var under = new Box(flow.turned(x), y, flow.turned(x), y);
        boolean onLine = flow.lines().stream().anyMatch(line -> line.covers(under));
        return onLine
                ? OptionalInt.of(
                        paragraph.start() + flow.getHitInfo(new Point2D(x, y)).getCharIndex())
                : OptionalInt.empty();
    }

    /// The gap between words at `offset` of `body`, in this cell.
    Optional<Box> caret(String body, int offset) {
        return paragraph.start() <= offset && offset <= paragraph.end()
                ? painter(body).caret(offset)
                : Optional.empty();
    }

    Span paragraph() {
        return paragraph;
    }

    ParagraphFlow flow() {
        return flow;
    }

    private HighlightPainter painter(String body) {
        return new HighlightPainter(body, paragraph, flow);
    }

    private Path path(Mark mark) {
        return paths.computeIfAbsent(mark, this::addPath);
    }

    private Path addPath(Mark mark) {
        var path = new Path();
        path.setManaged(false);
        path.getStyleClass().setAll("mark", mark.styleClass());
        long below = paths.keySet().stream().filter(other -> other.compareTo(mark) < 0).count();
        getChildren().add((int) below, path);
        return path;
    }
}
