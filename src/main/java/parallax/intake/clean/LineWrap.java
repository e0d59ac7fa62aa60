package parallax.intake.clean;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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

    /// In so many lines it shows.
    private static final int ENOUGH = 10_000;

    private static final int NEVER = 0;

    private final int width;

    private LineWrap(int width) {
        this.width = width;
    }

    /// Finds out whether a text is wrapped, and at which width.
    ///
    /// @param text lines that end in a line feed
    static LineWrap of(String text) {
        var lines = text.lines().limit(ENOUGH).map(Line::of).toList();
        var wrap = isNarrow(lines) ? new LineWrap(commonWidth(lines)) : new LineWrap(NEVER);
        return wrap.explains(pairs(lines)) ? wrap : new LineWrap(NEVER);
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

    /// Whether nearly all lines are short enough. (A lone web address may be any length.)
    private static boolean isNarrow(List<Line> lines) {
        var several = lines.stream().filter(Line::hasSeveralWords).toList();
        long narrow = several.stream().filter(line -> line.width() <= WIDEST).count();
        return narrow >= 0.9 * several.size();
    }

    /// The lines that are followed by one of the same block, with that.
    private static List<Pair> pairs(List<Line> lines) {
        return IntStream.range(1, lines.size())
                .mapToObj(i -> new Pair(lines.get(i - 1), lines.get(i)))
                .filter(pair -> !pair.line().isBlank() && !pair.next().isBlank())
                .toList();
    }

    /// The width of the fullest line, leaving out odd ones that are much wider than nine of ten.
    private static int commonWidth(List<Line> lines) {
        var widths = pairs(lines).stream().mapToInt(pair -> pair.line().width()).sorted().toArray();
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
