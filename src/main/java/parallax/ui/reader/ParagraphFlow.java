package parallax.ui.reader;

import javafx.geometry.NodeOrientation;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/// One paragraph set in type. The same class measures and shows, so that what was measured is what
/// stands on the page; it can be filled again with another paragraph.
final class ParagraphFlow extends TextFlow {
    private final List<Text> texts = new ArrayList<>();

    /// Sets `paragraph`, a stretch of `body`, as its runs say.
    void set(String body, Span paragraph, List<Run> runs, ReadingType type) {
        setLineSpacing(type.lineGap());
        setNodeOrientation(
                Letters.readsRightToLeft(paragraph.of(body))
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        while (texts.size() < runs.size()) {
            texts.add(new Text());
        }
        for (int i = 0; i < runs.size(); i++) {
            texts.get(i).setText(runs.get(i).span().of(body));
            texts.get(i).setFont(font(runs.get(i).emphasis(), type));
            texts.get(i).getStyleClass().setAll(styleClass(runs.get(i).emphasis()));
        }
        getChildren().setAll(texts.subList(0, runs.size()));
    }

    /// The lines, from where they begin to where they end: x counts from the side on which the
    /// paragraph begins, as it does in all geometry of its layout.
    List<Box> lines() {
        return getLayoutInfo().getTextLines(false).stream()
                .map(TextLineInfo::bounds)
                .map(line -> new Box(0, line.getMinY(), line.getWidth(), line.getMaxY()))
                .toList();
    }

    /// Turns x counted from the side on which the paragraph begins into x counted from the left,
    /// and back.
    double turned(double x) {
        return readsRightToLeft() ? getWidth() - x : x;
    }

    private boolean readsRightToLeft() {
        return getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    private Font font(Run.Emphasis emphasis, ReadingType type) {
        return readsRightToLeft() ? type.fontFromRight(emphasis) : type.font(emphasis);
    }

    private static String styleClass(Run.Emphasis emphasis) {
        return switch (emphasis) {
            case PLAIN -> "words";
            case CHANGED -> "changed";
        };
    }
}
