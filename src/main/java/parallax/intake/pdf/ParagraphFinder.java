package parallax.intake.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Joins lines to paragraphs: a new one begins with an indent, after a wider gap, in other type, or
/// after a line that ends a sentence early.
final class ParagraphFinder {
    private static final float OTHER_SIZE = 0.6f;
    private static final int FEWEST_LINES = 3;
    private static final float NEARLY = 5;
    private static final float NARROW = 0.5f;
    private static final float SAME_PLACE = 0.5f;

    /// A line that begins so many times its size further right is centred, not indented.
    private static final float INDENT = 4;

    private static final Pattern HYPHENATED = Pattern.compile("(?s).*\\p{Ll}[-\u00AD\u2010]");
    private static final Pattern ENDS = Pattern.compile("(?s).*[.!?…][”\"’»)\\]]?");

    private final List<PdfParagraph> found = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private float size;
    private int page;

    /// Whether the last line is full, so that its paragraph may go on in the next column.
    private boolean endsOpen;

    /// Adds a block, which may go on with the last paragraph of the one before.
    void add(List<TypeLine> block, int onPage) {
        float left = usualLeft(block);
        float lead = usualLead(block);
        for (int i = 0; i < block.size(); i++) {
            var line = block.get(i);
            boolean begins =
                    i == 0
                            ? !goesOn(line, left)
                            : begins(block.get(i - 1), line, lead)
                                    || isIndented(block.get(i - 1), line, left)
                                    || endsEarly(block.get(i - 1), line, block)
                                    || areCentred(block.get(i - 1), line, block);
            if (begins) {
                close();
            }
            append(line, onPage);
        }
        var last = block.getLast();
        endsOpen =
                block.size() >= FEWEST_LINES
                        && !isNarrow(last, block)
                        && last.right() > right(last, block) - NEARLY * last.size();
    }

    /// How many paragraphs are complete.
    int count() {
        return found.size();
    }

    List<PdfParagraph> all() {
        close();
        return List.copyOf(found);
    }

    private boolean goesOn(TypeLine line, float left) {
        return !open.isEmpty()
                && endsOpen
                && Math.abs(line.size() - size) < OTHER_SIZE
                && line.left() - left < line.size() * 0.5f
                && !ENDS.matcher(open).matches();
    }

    private static boolean begins(TypeLine last, TypeLine line, float lead) {
        return Math.abs(line.size() - last.size()) > OTHER_SIZE
                || (line.isBold() != last.isBold() && line.words().size() > 3)
                || line.bottom() - last.bottom() > lead * 1.35f
                || last.left() - line.left() > INDENT * line.size();
    }

    private static boolean isIndented(TypeLine last, TypeLine line, float left) {
        return line.left() - left > line.size() * 0.5f
                && line.left() - last.left() > line.size() * 0.4f;
    }

    /// Whoever sets lines fills them: where the next word would have fit, the line was ended on
    /// purpose. Lines that end a sentence need less of a gap to be believed. Whoever sets lines
    /// fills them: where the next word would have fit, the line was ended on purpose. Lines that
    /// end a sentence need less of a gap to be believed.
    private boolean endsEarly(TypeLine last, TypeLine next, List<TypeLine> block) {
        var word = next.words().getFirst();
        float fitting = last.right() + word.right() - word.left() + last.size() * 0.3f;
        float slack = ENDS.matcher(open).matches() ? 0.5f : 2.5f;
        return fitting + slack * last.size() < right(last, block);
    }

    /// Lines of a column begin in the same place, centred ones hardly ever.
    private static boolean areCentred(TypeLine last, TypeLine next, List<TypeLine> block) {
        return isNarrow(last, block)
                && isNarrow(next, block)
                && Math.abs(last.left() - next.left()) > SAME_PLACE;
    }

    /// Whether it stands alone in the middle of a block, as names and dates under a headline do.
    private static boolean isNarrow(TypeLine line, List<TypeLine> block) {
        double left = block.stream().mapToDouble(TypeLine::left).min().orElse(0);
        double right = block.stream().mapToDouble(TypeLine::right).max().orElse(0);
        return line.right() - line.left() < NARROW * (right - left)
                && line.left() - left > INDENT * line.size();
    }

    /// How far the lines of a block reach that are set like `line`, in the same column.
    private static float right(TypeLine line, List<TypeLine> block) {
        double right =
                block.stream()
                        .filter(one -> Math.abs(one.size() - line.size()) < OTHER_SIZE)
                        .filter(one -> Math.abs(one.left() - line.left()) < INDENT * line.size())
                        .mapToDouble(TypeLine::right)
                        .max()
                        .orElse(line.right());
        return (float) right;
    }

    private void append(TypeLine line, int onPage) {
        var text = line.text();
        if (open.isEmpty()) {
            size = line.size();
            page = onPage;
        } else if (HYPHENATED.matcher(open).matches() && Character.isLowerCase(text.charAt(0))) {
            open.setLength(open.length() - 1);
        } else {
            open.append(' ');
        }
        open.append(text);
    }

    private void close() {
        var text = open.toString().strip();
        if (!text.isEmpty()) {
            found.add(new PdfParagraph(text, size, page));
        }
        open.setLength(0);
    }

    private static float usualLeft(List<TypeLine> lines) {
        var lefts = lines.stream().mapToDouble(TypeLine::left).sorted().toArray();
        return (float) lefts[lefts.length / 4];
    }

    private static float usualLead(List<TypeLine> lines) {
        if (lines.size() < 3) {
            return lines.getFirst().size() * 1.3f;
        }
        var leads =
                IntStream.range(1, lines.size())
                        .mapToDouble(i -> lines.get(i).bottom() - lines.get(i - 1).bottom())
                        .toArray();
        Arrays.sort(leads);
        return (float) leads[leads.length / 2];
    }
}
