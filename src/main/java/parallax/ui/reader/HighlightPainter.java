package parallax.ui.reader;

import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.LayoutInfo;

import parallax.collation.passage.VariantClass;
import parallax.highlight.Change;
import parallax.highlight.Highlight;
import parallax.highlight.Role;
import parallax.text.Span;
import parallax.text.Spans;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Draws the marks of one paragraph, as it stands in its flow. Edges at the side tell the role of
/// the words, underlines tell that they were changed, so that neither needs its colour to be
/// understood.
final class HighlightPainter {
    private static final double BLEED = 1;
    private static final double EDGE = 2;
    private static final double HANG = 6;
    private static final double TICK = 3;
    private static final double NOTE_OUT = 10;
    private static final double NOTE_SIZE = 3.5;

    private final String body;
    private final Span paragraph;
    private final ParagraphFlow flow;
    private final LayoutInfo layout;
    private final List<Box> lines;
    private final Map<Mark, List<PathElement>> drawn = new EnumMap<>(Mark.class);

    /// Whether the words before those that are painted have another role.
    private boolean roleBegins = true;

    /// @param flow holds `paragraph`, a stretch of `body`, at its final width
    HighlightPainter(String body, Span paragraph, ParagraphFlow flow) {
        this.body = body;
        this.paragraph = paragraph;
        this.flow = flow;
        this.layout = flow.getLayoutInfo();
        this.lines = flow.lines();
    }

    Map<Mark, List<PathElement>> paint(Collection<Highlight> highlights, Look look) {
        Optional<Highlight> before = Optional.empty();
        for (Highlight highlight : highlights) {
            roleBegins = before.filter(other -> isSameRole(other, highlight)).isEmpty();
            paint(highlight, look);
            before = Optional.of(highlight);
        }
        look.chosen().forEach(this::outline);
        paragraph
                .intersection(look.selection())
                .ifPresent(selected -> boxes(selected).forEach(box -> fill(Mark.SELECTION, box)));
        light(look.lights().lit(), Mark.MENTION, Mark.CURRENT_MENTION);
        light(look.lights().hits(), Mark.HIT, Mark.CURRENT_HIT);
        look.lights().notes().stream()
                .filter(note -> paragraph.contains(note.offset()))
                .flatMap(note -> caret(note.offset()).stream())
                .map(this::lineOf)
                .distinct()
                .forEach(this::diamond);
        return drawn;
    }

    /// In the margin, at the end of a line.
    private void diamond(Box line) {
        double x = flow.turned(flow.getWidth() + NOTE_OUT);
        double y = Math.rint((line.top() + line.bottom()) / 2) + 1;
        draw(Mark.NOTE, new MoveTo(x - NOTE_SIZE, y));
        draw(Mark.NOTE, new LineTo(x, y - NOTE_SIZE));
        draw(Mark.NOTE, new LineTo(x + NOTE_SIZE, y));
        draw(Mark.NOTE, new LineTo(x, y + NOTE_SIZE));
        draw(Mark.NOTE, new ClosePath());
    }

    private void light(Lit lit, Mark mark, Mark currentMark) {
        lit.in(paragraph).forEach(place -> frame(place, mark));
        lit.current().ifPresent(place -> frame(place, currentMark));
    }

    private void frame(Span place, Mark mark) {
        paragraph
                .intersection(place)
                .ifPresent(
                        words -> around(boxes(words).stream().map(box -> box.grown(BLEED)), mark));
    }

    /// One line round all of `boxes`.
    private void around(Stream<Box> boxes, Mark mark) {
        add(mark, Outline.around(boxes.map(this::placed).toList()));
    }

    private static boolean isSameRole(Highlight one, Highlight other) {
        return one.getClass().equals(other.getClass());
    }

    private void paint(Highlight highlight, Look look) {
        var words = paragraph.intersection(highlight.span()).map(span -> Spans.strip(body, span));
        if (words.isEmpty() || words.get().isEmpty()) {
            return;
        }
        switch (highlight) {
            case Highlight.Shared shared -> paintShared(shared, words.get(), look);
            case Highlight.Reworded reworded -> paintReworded(reworded, words.get(), look);
            case Highlight.Unique _ -> {
                if (look.shows(Role.UNIQUE)) {
                    paintRole(words.get(), Mark.UNIQUE_TINT, Mark.UNIQUE_EDGE);
                }
            }
        }
    }

    private void outline(Span passage) {
        paragraph
                .intersection(passage)
                .map(span -> Spans.strip(body, span))
                .filter(words -> !words.isEmpty())
                .ifPresent(words ->
                        around(
                                boxes(words).stream().map(this::tinted).map(box -> box.grown(1)),
                                Mark.CHOSEN));
    }

    private void paintShared(Highlight.Shared shared, Span words, Look look) {
        if (look.shows(Role.SHARED)) {
            if (look.chooses(shared)) {
                paintRole(words, Mark.CHOSEN_SHARED_TINT, Mark.CHOSEN_SHARED_EDGE);
            } else {
                paintRole(words, Mark.SHARED_TINT, Mark.SHARED_EDGE);
            }
        }
        if (look.shows(Role.CHANGED)) {
            shared.changes().forEach(this::paintChange);
        }
    }

    private void paintReworded(Highlight.Reworded reworded, Span words, Look look) {
        if (look.shows(Role.REWORDED)) {
            if (look.chooses(reworded)) {
                paintRole(words, Mark.CHOSEN_REWORDED_TINT, Mark.CHOSEN_REWORDED_EDGE);
            } else {
                paintRole(words, Mark.REWORDED_TINT, Mark.REWORDED_EDGE);
            }
        }
    }

    private void paintRole(Span words, Mark tint, Mark edge) {
        var boxes = boxes(words);
        for (int i = 0; i < boxes.size(); i++) {
            Box tinted = tinted(boxes.get(i));
            fill(tint, tinted);
            // Inside a line an edge only tells another role, and it needs the room of a space.
            if (boxes.get(i).left() <= EDGE || (i == 0 && roleBegins && isSpaceBefore(words))) {
                double x = tinted.left() + EDGE / 2;
                line(edge, new Box(x, tinted.top(), x, tinted.bottom()));
            }
        }
    }

    /// The tint behind a stretch of a line: it stands out a little, and more where lines begin.
    private Box tinted(Box box) {
        double out = box.left() <= EDGE ? HANG : BLEED + EDGE;
        return new Box(box.left() - out, box.top(), box.right() + BLEED, box.bottom());
    }

    private boolean isSpaceBefore(Span words) {
        return words.start() > 0 && Character.isWhitespace(body.charAt(words.start() - 1));
    }

    private void paintChange(Change change) {
        if (change.span().isEmpty()) {
            if (paragraph.start() <= change.span().start()
                    && change.span().start() <= paragraph.end()) {
                tick(change);
            }
        } else {
            paragraph.intersection(change.span()).ifPresent(words -> underline(change, words));
        }
    }

    private void underline(Change change, Span words) {
        Mark mark =
                switch (change.type()) {
                    case MEANING -> Mark.MEANING;
                    case STYLE, SPELLING -> Mark.MINOR;
                    case PUNCTUATION -> Mark.PUNCTUATION;
                };
        double middle = mark == Mark.MEANING ? 1 : 0.5;
        Span here = words.minus(paragraph.start());
        for (Box box : merged(layout.getUnderlineGeometry(here.start(), here.end()))) {
            double y = Math.rint(box.top()) + 1 + middle;
            line(mark, new Box(box.left(), y, Math.min(box.right(), lineOf(box).right()), y));
        }
    }

    /// A proofreader's caret below the line, where the others have more words.
    private void tick(Change change) {
        Mark mark = change.type() == VariantClass.MEANING ? Mark.ABSENT_MEANING : Mark.ABSENT_MINOR;
        caret(change.span().start())
                .ifPresent(at -> {
                    double y = at.bottom();
                    draw(mark, new MoveTo(at.left() - TICK, y));
                    draw(mark, new LineTo(at.left(), y - TICK - 1));
                    draw(mark, new LineTo(at.left() + TICK, y));
                });
    }

    /// The middle of the gap between words at `offset`, as high as its line.
    Optional<Box> caret(int offset) {
        int at = offset - paragraph.start();
        var caret = layout.caretInfoAt(at, true);
        if (caret.getSegmentCount() == 0) {
            return Optional.empty();
        }
        Box box = Box.of(caret.getSegmentAt(0));
        double x = flow.turned(box.left() - spaceBefore(at) / 2);
        return Optional.of(new Box(x, box.top(), x, box.bottom()));
    }

    private double spaceBefore(int at) {
        if (at == 0 || !Character.isWhitespace(body.charAt(paragraph.start() + at - 1))) {
            return 0;
        }
        return layout.getSelectionGeometry(at - 1, at, false).stream()
                .mapToDouble(Rectangle2D::getWidth)
                .sum();
    }

    /// The lines that `span` takes up, one box a line, without the space at a line's end.
    private List<Box> boxes(Span span) {
        Span here = span.minus(paragraph.start());
        var boxes = new ArrayList<Box>();
        for (Box box : merged(layout.getSelectionGeometry(here.start(), here.end(), false))) {
            Box line = lineOf(box);
            boxes.add(
                    new Box(
                            Math.rint(Math.max(box.left(), line.left())),
                            Math.floor(line.top()),
                            Math.rint(Math.min(box.right(), line.right())),
                            Math.ceil(line.bottom() + flow.getLineSpacing())));
        }
        return boxes;
    }

    private Box lineOf(Box box) {
        double middle = (box.top() + box.bottom()) / 2;
        return lines.stream()
                .filter(line -> line.top() <= middle && middle <= line.bottom())
                .findFirst()
                .orElse(box);
    }

    private static List<Box> merged(List<Rectangle2D> areas) {
        var boxes = new ArrayList<Box>();
        for (Rectangle2D area : areas) {
            Box box = Box.of(area);
            if (!boxes.isEmpty() && boxes.getLast().touches(box)) {
                boxes.set(boxes.size() - 1, boxes.getLast().hull(box));
            } else {
                boxes.add(box);
            }
        }
        return boxes;
    }

    private void fill(Mark mark, Box box) {
        Box placed = placed(box);
        draw(mark, new MoveTo(placed.left(), placed.top()));
        draw(mark, new LineTo(placed.right(), placed.top()));
        draw(mark, new LineTo(placed.right(), placed.bottom()));
        draw(mark, new LineTo(placed.left(), placed.bottom()));
        draw(mark, new ClosePath());
    }

    private void line(Mark mark, Box ends) {
        Box placed = placed(ends);
        draw(mark, new MoveTo(placed.left(), placed.top()));
        draw(mark, new LineTo(placed.right(), placed.bottom()));
    }

    private Box placed(Box box) {
        double a = flow.turned(box.left());
        double b = flow.turned(box.right());
        return new Box(Math.min(a, b), box.top(), Math.max(a, b), box.bottom());
    }

    private void draw(Mark mark, PathElement element) {
        drawn.computeIfAbsent(mark, _ -> new ArrayList<>()).add(element);
    }

    private void add(Mark mark, List<PathElement> elements) {
        elements.forEach(element -> draw(mark, element));
    }
}
