package parallax.intake.pdf;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Collects the words of a page in the order in which the page draws them.
final class WordCollector extends PDFTextStripper {
    /// In so many operators a page is watched once.
    private static final int STEP = 2_000;

    private static final float SMALLEST = 2;
    private static final float LARGEST = 200;

    private final PdfWatch watch;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int operators;

    WordCollector(PdfWatch watch) throws IOException {
        this.watch = watch;
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(true);
    }

    /// The words of page `number`, from 1.
    List<Word> words(PDDocument document, int number) throws IOException {
        words.clear();
        setStartPage(number);
        setEndPage(number);
        writeText(document, new StringWriter());
        return List.copyOf(words);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators % STEP == 0) {
            watch.check();
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        if (page.hasContents()) {
            super.processPage(page);
        }
    }

    @Override
    protected void writePage() {
        for (List<TextPosition> letters : charactersByArticle) {
            collect(letters);
        }
    }

    private void collect(List<TextPosition> letters) {
        TextPosition[] ends = new TextPosition[2];
        for (TextPosition letter : letters) {
            var text = letter.getUnicode();
            if (text == null) {
                continue;
            }
            boolean isSpace = text.isBlank();
            if (!open.isEmpty() && (isSpace || isApart(ends[1], letter))) {
                close(ends[0], ends[1]);
            }
            if (!isSpace) {
                ends[0] = open.isEmpty() ? letter : ends[0];
                ends[1] = letter;
                open.append(text);
            }
        }
        if (!open.isEmpty()) {
            close(ends[0], ends[1]);
        }
    }

    /// Whether `next` doesn't follow on `last` as letters of a word do.
    private static boolean isApart(TextPosition last, TextPosition next) {
        float end = last.getXDirAdj() + last.getWidthDirAdj();
        float gap = next.getXDirAdj() - end;
        float line = Math.abs(next.getYDirAdj() - last.getYDirAdj());
        return line > last.getHeightDir() * 0.5f + 1
                || gap > Math.max(1, last.getWidthOfSpace() * 0.45f)
                || next.getXDirAdj() < last.getXDirAdj() - 1;
    }

    private void close(TextPosition first, TextPosition last) {
        float size = size(first);
        float base = first.getYDirAdj();
        var font = first.getFont() == null ? "" : String.valueOf(first.getFont().getName());
        words.add(
                new Word(
                        first.getXDirAdj(),
                        base - size * 0.75f,
                        last.getXDirAdj() + last.getWidthDirAdj(),
                        base + size * 0.22f,
                        size,
                        Normalizer.normalize(open, Normalizer.Form.NFKC),
                        font.toLowerCase(Locale.ROOT).contains("bold")));
        open.setLength(0);
    }

    /// Fonts may be drawn larger than they say.
    private static float size(TextPosition letter) {
        float size = letter.getTextMatrix().getScalingFactorY();
        return size < SMALLEST || size > LARGEST
                ? Math.max(letter.getFontSizeInPt(), letter.getHeightDir())
                : size;
    }
}
