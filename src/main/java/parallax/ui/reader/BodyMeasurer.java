package parallax.ui.reader;

import javafx.scene.text.TextLineInfo;

import parallax.article.Cut;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Finds out where the lines of an article stand when it is set in a column of some width. Measures
/// 20,000 words in about 20 ms, on the JavaFX thread.
final class BodyMeasurer {
    private final ParagraphFlow flow = new ParagraphFlow();
    private final String body;
    private final List<Span> paragraphs;

    BodyMeasurer(String body, List<Span> paragraphs) {
        this.body = body;
        this.paragraphs = paragraphs;
    }

    /// @param runs the runs of a paragraph
    /// @param cuts what to show of what was cut, in order
    BodyLayout measure(
            Function<Span, List<Run>> runs, ReadingType type, Frame frame, List<Cut> cuts) {
        var measured = new ArrayList<BodyLayout.Paragraph>();
        var asides = new ArrayList<BodyLayout.Aside>();
        double y = frame.top();
        for (int i = 0; i < paragraphs.size(); i++) {
            y = addAsides(asides, cutsAt(i, cuts), type, new Frame(y, frame.width()));
            var paragraph = paragraphs.get(i);
            flow.set(body, paragraph, runs.apply(paragraph), type);
            double height = Math.ceil(flow.prefHeight(frame.width()) + type.lineGap());
            flow.resize(frame.width(), height);
            measured.add(
                    new BodyLayout.Paragraph(
                            paragraph, y, height + type.paragraphGap(), lines(paragraph, y)));
            y += height + type.paragraphGap();
        }
        addAsides(asides, cutsAt(paragraphs.size(), cuts), type, new Frame(y, frame.width()));
        return new BodyLayout(frame.width(), measured, asides);
    }

    private static List<Cut> cutsAt(int place, List<Cut> cuts) {
        return cuts.stream().filter(cut -> cut.place() == place).toList();
    }

    /// Adds asides one below the other, and tells where they end.
    private double addAsides(
            List<BodyLayout.Aside> asides, List<Cut> cuts, ReadingType type, Frame frame) {
        double y = frame.top();
        for (Cut cut : cuts) {
            var words = AsideCell.words(cut);
            AsideCell.set(flow, words, type);
            double height =
                    Math.ceil(flow.prefHeight(frame.width() - AsideCell.INSET) + type.lineGap())
                            + type.paragraphGap();
            asides.add(new BodyLayout.Aside(cut, words, y, height));
            y += height;
        }
        return y;
    }

    /// Where the text of an article begins, and how wide it may be.
    record Frame(double top, double width) {}

    private List<BodyLayout.Line> lines(Span paragraph, double top) {
        var lines = new ArrayList<BodyLayout.Line>();
        for (TextLineInfo line : flow.getLayoutInfo().getTextLines(false)) {
            lines.add(
                    new BodyLayout.Line(
                            paragraph.start() + line.start(),
                            top + line.bounds().getMinY(),
                            top + line.bounds().getMaxY()));
        }
        return lines.isEmpty()
                ? List.of(new BodyLayout.Line(paragraph.start(), top, top + flow.getHeight()))
                : lines;
    }
}
