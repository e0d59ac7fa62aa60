package parallax.ui.reader;

import javafx.geometry.NodeOrientation;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

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
            set(texts.get(i), runs.get(i), body, type);
        }
        getChildren().setAll(texts.subList(0, runs.size()));
    }

    boolean readsRightToLeft() {
        return getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    private static void set(Text text, Run run, String body, ReadingType type) {
        text.setText(run.span().of(body));
        text.setFont(type.font(run.emphasis()));
        text.getStyleClass()
                .setAll(
                        switch (run.emphasis()) {
                            case PLAIN -> "words";
                            case CHANGED -> "changed";
                        });
    }
}
