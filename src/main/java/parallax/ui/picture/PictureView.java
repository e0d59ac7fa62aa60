package parallax.ui.picture;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.util.Duration;

import parallax.picture.Picture;
import parallax.picture.Shape;
import parallax.picture.Spot;
import parallax.picture.Tint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A picture in the window. What lies under the mouse tells what it is; a click leads to its place.
final class PictureView extends Pane {
    /// Strengths of a colour that are told apart, so that a few paths hold thousands of boxes.
    private static final int STRENGTHS = 20;

    private static final Duration SOON = Duration.millis(250);

    private final Picture picture;
    private final Tooltip tooltip = new Tooltip();
    private final Map<Fill, Path> boxes = new HashMap<>();

    private final List<Line> lines = new ArrayList<>();

    private record Line(Shape.Words words, List<Text> runs) {}

    private record Fill(Tint tint, int strength) {}

    PictureView(Picture picture, Consumer<Spot> leading) {
        this.picture = picture;
        getStyleClass().add("picture");
        setMinSize(picture.width(), picture.height());
        setPrefSize(picture.width(), picture.height());
        setMaxSize(picture.width(), picture.height());
        picture.shapes().forEach(this::draw);
        setAccessibleText(picture.title() + ". " + picture.caption());
        tooltip.setShowDelay(SOON);
        setOnMouseMoved(this::hover);
        setOnMouseExited(_ -> Tooltip.uninstall(this, tooltip));
        setOnMouseClicked(event -> at(event).ifPresent(leading));
    }

    private Optional<Spot> at(MouseEvent event) {
        return picture.at(event.getX(), event.getY());
    }

    private void hover(MouseEvent event) {
        var spot = at(event);
        setCursor(spot.isPresent() ? javafx.scene.Cursor.HAND : javafx.scene.Cursor.DEFAULT);
        var words = spot.map(Spot::words).orElse("");
        if (!words.equals(tooltip.getText())) {
            tooltip.setText(words);
            tooltip.hide();
            if (words.isEmpty()) {
                Tooltip.uninstall(this, tooltip);
            } else {
                Tooltip.install(this, tooltip);
            }
        }
    }

    private void draw(Shape shape) {
        switch (shape) {
            case Shape.Box box -> box(box);
            case Shape.Frame frame -> {
                var rectangle = new Rectangle(frame.x(), frame.y(), frame.width(), frame.height());
                rectangle.getStyleClass().add("picture-frame");
                add(rectangle, frame.tint());
            }
            case Shape.Dot dot -> {
                var circle = new Circle(dot.x(), dot.y(), dot.radius());
                circle.getStyleClass().add(dot.isFull() ? "picture-fill" : "picture-frame");
                add(circle, dot.tint());
            }
            case Shape.Line line -> {
                var stroke =
                        new javafx.scene.shape.Line(line.x1(), line.y1(), line.x2(), line.y2());
                stroke.getStyleClass().add("picture-frame");
                add(stroke, line.tint());
            }
            case Shape.Words words -> words(words);
        }
    }

    private void add(Node node, Tint tint) {
        node.getStyleClass().add(style(tint));
        getChildren().add(node);
    }

    private static String style(Tint tint) {
        return "tint-" + tint.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void box(Shape.Box box) {
        var fill = new Fill(box.tint(), (int) Math.ceil(box.strength() * STRENGTHS));
        var path = boxes.computeIfAbsent(fill, this::path);
        path.getElements()
                .addAll(
                        new MoveTo(box.x(), box.y()),
                        new LineTo(box.x() + box.width(), box.y()),
                        new LineTo(box.x() + box.width(), box.y() + box.height()),
                        new LineTo(box.x(), box.y() + box.height()),
                        new ClosePath());
    }

    private Path path(Fill fill) {
        var path = new Path();
        path.getStyleClass().add("picture-fill");
        path.setOpacity((double) fill.strength() / STRENGTHS);
        add(path, fill.tint());
        return path;
    }

    private void words(Shape.Words words) {
        var runs = new ArrayList<Text>();
        for (Shape.Run run : words.runs()) {
            var text = new Text(run.text());
            text.setTextOrigin(VPos.BASELINE);
            text.getStyleClass().add("picture-fill");
            text.setStyle(
                    "-fx-font-size: %spx;%s"
                            .formatted(
                                    words.size(), run.isBold() ? " -fx-font-weight: bold;" : ""));
            text.setManaged(false);
            text.setMouseTransparent(true);
            text.layoutBoundsProperty().subscribe(_ -> requestLayout());
            add(text, run.tint());
            runs.add(text);
        }
        lines.add(new Line(words, runs));
    }

    /// The runs of a line follow each other; how wide they are is known once they have their font.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (Line line : lines) {
            double width =
                    line.runs().stream().mapToDouble(run -> run.getLayoutBounds().getWidth()).sum();
            double x =
                    switch (line.words().anchor()) {
                        case START -> line.words().x();
                        case MIDDLE -> line.words().x() - width / 2;
                        case END -> line.words().x() - width;
                    };
            for (Text run : line.runs()) {
                run.relocate(x, line.words().y() - run.getBaselineOffset());
                x += run.getLayoutBounds().getWidth();
            }
        }
    }
}
