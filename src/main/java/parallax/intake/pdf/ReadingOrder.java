package parallax.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Brings the words of a page into blocks in reading order.
///
/// Programs mostly draw a page in the order in which it is read, and that order is the best there
/// is. Where it jumps about, the page is cut along its white bands, columns first (recursive XY
/// cut: Nagy and Seth 1984).
final class ReadingOrder {
    private static final int MOST_JUMPS = 2;
    private static final int DEEPEST = 40;
    private static final int FEWEST_WORDS = 8;
    private static final int FEWEST_LINES = 3;

    private ReadingOrder() {}

    /// Blocks of lines.
    static List<List<TypeLine>> blocks(List<Word> words) {
        var drawn = drawn(words);
        if (jumps(drawn) <= MOST_JUMPS) {
            return drawn;
        }
        var cut = new ArrayList<List<Word>>();
        cut(words, cut, 0);
        return cut.stream().map(ReadingOrder::lines).toList();
    }

    /// Blocks as they are drawn: a new one begins wherever the next line does not stand right
    /// below.
    private static List<List<TypeLine>> drawn(List<Word> words) {
        var blocks = new ArrayList<List<TypeLine>>();
        var line = new ArrayList<Word>();
        for (Word word : words) {
            if (!line.isEmpty() && !isOnLine(line.getLast(), word)) {
                addLine(blocks, new TypeLine(line));
                line.clear();
            }
            line.add(word);
        }
        if (!line.isEmpty()) {
            addLine(blocks, new TypeLine(line));
        }
        return blocks;
    }

    private static boolean isOnLine(Word last, Word next) {
        return Math.abs(last.bottom() - next.bottom()) < Math.max(2, 0.4f * next.size())
                && next.left() > last.left()
                && next.left() - last.right() < 3 * next.size();
    }

    private static void addLine(List<List<TypeLine>> blocks, TypeLine line) {
        if (blocks.isEmpty() || !isBelow(blocks.getLast().getLast(), line)) {
            blocks.add(new ArrayList<>());
        }
        blocks.getLast().add(line);
    }

    private static boolean isBelow(TypeLine last, TypeLine next) {
        return next.bottom() > last.bottom() - 1
                && next.left() < last.right()
                && next.right() > last.left();
    }

    /// How often the next block stands higher without standing further to the right.
    private static long jumps(List<List<TypeLine>> blocks) {
        long jumps = 0;
        for (int i = 1; i < blocks.size(); i++) {
            var last = blocks.get(i - 1).getLast();
            var next = blocks.get(i).getFirst();
            boolean isHigher = next.bottom() < last.bottom() - 2 * next.size();
            if (isHigher && next.left() < last.right()) {
                jumps++;
            }
        }
        return jumps;
    }

    private static List<TypeLine> lines(List<Word> block) {
        var lines = new ArrayList<List<Word>>();
        block.stream()
                .sorted(Comparator.comparingDouble(Word::bottom))
                .forEach(word -> {
                    boolean isNew =
                            lines.isEmpty()
                                    || Math.abs(lines.getLast().getFirst().bottom() - word.bottom())
                                            >= Math.max(2, word.size() * 0.4f);
                    if (isNew) {
                        lines.add(new ArrayList<>());
                    }
                    lines.getLast().add(word);
                });
        lines.forEach(line -> line.sort(Comparator.comparingDouble(Word::left)));
        return lines.stream().map(TypeLine::new).toList();
    }

    private static void cut(List<Word> words, List<List<Word>> blocks, int depth) {
        if (words.size() < 2 || depth > DEEPEST) {
            if (!words.isEmpty()) {
                blocks.add(words);
            }
            return;
        }
        float size = medianSize(words);
        var between = Band.widest(words, Band.Axis.ACROSS);
        if (between.width() >= size * 0.7f && areColumns(words, between.middle())) {
            split(words, new Cut(between.middle(), Band.Axis.ACROSS), blocks, depth);
            return;
        }
        float best = bandBesideColumns(words, size);
        if (Float.isNaN(best)) {
            blocks.add(words);
        } else {
            split(words, new Cut(best, Band.Axis.DOWN), blocks, depth);
        }
    }

    /// The white band above or below which most of the page falls into columns.
    private static float bandBesideColumns(List<Word> words, float size) {
        float best = Float.NaN;
        float most = size * 3;
        for (Band band : Band.all(words, Band.Axis.DOWN, size * 0.08f)) {
            var above = words.stream().filter(word -> middle(word) < band.middle()).toList();
            var below = words.stream().filter(word -> middle(word) >= band.middle()).toList();
            float height = Math.max(heightOfColumns(above, size), heightOfColumns(below, size));
            if (height > most && !above.isEmpty() && !below.isEmpty()) {
                most = height;
                best = band.middle();
            }
        }
        return best;
    }

    private static float heightOfColumns(List<Word> words, float size) {
        if (words.size() < 2 * FEWEST_WORDS) {
            return 0;
        }
        var band = Band.widest(words, Band.Axis.ACROSS);
        if (band.width() < size * 0.55f || !areColumns(words, band.middle())) {
            return 0;
        }
        double top = words.stream().mapToDouble(Word::top).min().orElse(0);
        double bottom = words.stream().mapToDouble(Word::bottom).max().orElse(0);
        return (float) (bottom - top);
    }

    /// A line right across a set of words.
    private record Cut(float place, Band.Axis axis) {
        boolean isBefore(Word word) {
            return ReadingOrder.place(word, axis) < place;
        }
    }

    private static void split(List<Word> words, Cut cut, List<List<Word>> blocks, int depth) {
        var before = words.stream().filter(cut::isBefore).toList();
        var after = words.stream().filter(word -> !cut.isBefore(word)).toList();
        if (before.isEmpty() || after.isEmpty()) {
            blocks.add(words);
            return;
        }
        cut(before, blocks, depth + 1);
        cut(after, blocks, depth + 1);
    }

    private static float place(Word word, Band.Axis axis) {
        return axis == Band.Axis.ACROSS ? word.middle() : middle(word);
    }

    private static float middle(Word word) {
        return (word.top() + word.bottom()) / 2;
    }

    /// Whether enough lines stand on both sides for columns of text.
    private static boolean areColumns(List<Word> words, float middle) {
        Set<Integer> left = new HashSet<>();
        Set<Integer> right = new HashSet<>();
        int inLeft = 0;
        for (Word word : words) {
            boolean isLeft = word.middle() < middle;
            (isLeft ? left : right).add(Math.round(word.bottom() / 3));
            inLeft += isLeft ? 1 : 0;
        }
        return left.size() >= FEWEST_LINES
                && right.size() >= FEWEST_LINES
                && inLeft >= FEWEST_WORDS
                && words.size() - inLeft >= FEWEST_WORDS;
    }

    private static float medianSize(List<Word> words) {
        var sizes = words.stream().mapToDouble(Word::size).sorted().toArray();
        return (float) sizes[sizes.length / 2];
    }
}
