package parallax.intake.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Tells the line ends that merely wrap a paragraph from those that end one.
///
/// Whoever wraps lines fills them: the first word of the next line would not have fit. Verse,
/// dialogue and lists end their lines earlier, and begin most of them with a capital.
final class LineWrap {
    /// Nobody wraps at more; a longer line is a paragraph that was not wrapped.
    private static final int WIDEST = 100;

    /// Nor at less.
    private static final int NARROWEST = 40;

    /// How much the fullest line may differ from other full ones.
    private static final int RAGGED = 4;

    private static final int NEVER = 0;

    private final int width;

    private LineWrap(int width) {
        this.width = width;
    }

    /// Finds out whether and at which width a text is wrapped. O(length).
    ///
    /// @param blocks the lines between two blank ones each
    static LineWrap of(List<List<Line>> blocks) {
        var lines = blocks.stream().flatMap(List::stream).filter(Line::hasSeveralWords).toList();
        long narrow = lines.stream().filter(line -> line.width() <= WIDEST).count();
        if (narrow < 0.9 * lines.size()) {
            return new LineWrap(NEVER);
        }
        var pairs = pairs(blocks);
        var wrap = new LineWrap(commonWidth(pairs));
        return wrap.explains(pairs) ? wrap : new LineWrap(NEVER);
    }

    /// Whether `next` goes on with the paragraph that `line` is the last line of so far.
    ///
    /// @param first that paragraph's first line
    boolean continues(Line first, Line line, Line next) {
        if (width == NEVER || next.isBullet() || isNewlyIndented(first, line, next)) {
            return false;
        }
        if (isFull(line, next)) {
            return !line.isClosed() || !(next.isItem() || next.namesSpeaker());
        }
        return next.beginsSmall() && !line.isClosed() && line.width() > width / 2;
    }

    private static boolean isNewlyIndented(Line first, Line line, Line next) {
        return next.indent() > line.indent() + 1 && !first.isItem();
    }

    private static List<Pair> pairs(List<List<Line>> blocks) {
        var pairs = new ArrayList<Pair>();
        for (var block : blocks) {
            for (int i = 1; i < block.size(); i++) {
                pairs.add(new Pair(block.get(i - 1), block.get(i)));
            }
        }
        return pairs;
    }

    /// The width of the fullest line, leaving out odd ones that are much wider than nine of ten.
    private static int commonWidth(List<Pair> pairs) {
        var widths = pairs.stream().mapToInt(pair -> pair.line().width()).sorted().toArray();
        if (widths.length == 0) {
            return NEVER;
        }
        int common = widths[(int) Math.ceil(0.9 * widths.length) - 1];
        return Arrays.stream(widths).filter(width -> width <= common + RAGGED).max().orElse(common);
    }

    /// Whether lines that end within a sentence mostly are full, go on with a small letter, and are
    /// no rare exception.
    private boolean explains(List<Pair> pairs) {
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        var open = pairs.stream().filter(pair -> !pair.line().isClosed()).toList();
        var full = open.stream().filter(pair -> isFull(pair.line(), pair.next())).toList();
        long small = full.stream().filter(pair -> pair.next().beginsSmall()).count();
        return full.size() >= 0.6 * open.size()
                && full.size() >= 0.3 * pairs.size()
                && small >= 0.4 * full.size();
    }

    private boolean isFull(Line line, Line next) {
        return line.width() + 1 + next.firstWord() > width;
    }

    private record Pair(Line line, Line next) {}
}
