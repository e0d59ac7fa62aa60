package parallax.intake.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

import parallax.article.CutReason;
import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Provenance;
import parallax.intake.draft.Draft;
import parallax.intake.draft.FormatOutcome.Found;
import parallax.intake.draft.Piece;
import parallax.intake.draft.Reason;
import parallax.intake.draft.RefusedException;
import parallax.intake.draft.Remark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.InflaterInputStream;

/// The articles of a PDF: mostly one, several on the page of a newspaper.
public final class PdfText {
    private static final int LARGEST = 200 << 20;
    private static final int MOST_PAGES = 300;
    private static final int MOST_CHARACTERS = 4_000_000;
    private static final int LARGEST_PAGE = 64 << 20;
    private static final int STEP = 1 << 16;
    private static final double MOSTLY = 0.5;

    private final PDDocument document;
    private final PdfWatch watch;
    private final List<List<List<TypeLine>>> pages = new ArrayList<>();
    private int characters;
    private boolean isRightToLeft;

    private PdfText(PDDocument document, PdfWatch watch) {
        this.document = document;
        this.watch = watch;
    }

    /// The articles in a file.
    ///
    /// @throws IOException when there is no text to be had
    public static Found read(InputStream in, PdfWatch watch) throws IOException {
        var bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new RefusedException(Reason.Trouble.TOO_BIG);
        }
        try (var document = Loader.loadPDF(new RandomAccessReadBuffer(bytes))) {
            return new PdfText(document, watch).found();
        } catch (InvalidPasswordException _) {
            throw new RefusedException(Reason.Trouble.ENCRYPTED);
        }
    }

    private Found found() throws IOException {
        int all = document.getNumberOfPages();
        int read = readPages(Math.min(all, MOST_PAGES));
        if (characters == 0) {
            throw new RefusedException(all == 0 ? Reason.Trouble.DAMAGED : Reason.Trouble.SCANNED);
        }
        var remarks =
                read < all ? List.<Remark>of(new Remark.FewerPages(read, all)) : List.<Remark>of();
        if (isRightToLeft) {
            return new Found(Draft.of(masthead(), asDrawn(read)), remarks);
        }
        var edges = new PageEdges(pages.stream().map(PdfText::linesDown).toList());
        var pieces = new ArrayList<PdfPiece>();
        var finder = new ParagraphFinder();
        for (int page = 0; page < pages.size(); page++) {
            for (List<TypeLine> block : pages.get(page)) {
                var inside = new ArrayList<TypeLine>();
                for (TypeLine line : block) {
                    if (edges.has(line.text())) {
                        pieces.add(new PdfPiece(finder.count(), line.text()));
                    } else {
                        inside.add(line);
                    }
                }
                if (!inside.isEmpty()) {
                    finder.add(inside, page);
                }
            }
        }
        var drafts = new PdfArticles(finder.all()).drafts(masthead());
        return new Found(withEdges(drafts, pieces), remarks);
    }

    /// What stood at the edge of a page, and before which paragraph.
    private record PdfPiece(int place, String text) {}

    /// The edges are listed with the first article; where exactly they stood tells nothing.
    private static List<Draft> withEdges(List<Draft> drafts, List<PdfPiece> edges) {
        if (drafts.isEmpty() || edges.isEmpty()) {
            return drafts;
        }
        var first = drafts.getFirst();
        var pieces = new ArrayList<Piece>();
        int place = 0;
        var left = new ArrayList<>(edges);
        for (Piece piece : first.pieces()) {
            while (!left.isEmpty() && left.getFirst().place() <= place) {
                pieces.add(new Piece.Taken(left.removeFirst().text(), CutReason.PAGE_EDGE));
            }
            pieces.add(piece);
            place++;
        }
        left.forEach(edge -> pieces.add(new Piece.Taken(edge.text(), CutReason.PAGE_EDGE)));
        var all = new ArrayList<>(drafts);
        all.set(0, new Draft(first.masthead(), pieces, first.remarks()));
        return all;
    }

    /// How many pages were read.
    private int readPages(int most) throws IOException {
        var collector = new WordCollector(watch);
        for (int page = 0; page < most; page++) {
            watch.check();
            if (characters > MOST_CHARACTERS) {
                return page;
            }
            checkSize(document.getPage(page));
            var words = collector.words(document, page + 1);
            characters += words.stream().mapToInt(word -> word.text().length()).sum();
            isRightToLeft |= isMostlyRightToLeft(words);
            pages.add(ReadingOrder.blocks(words));
        }
        return most;
    }

    /// Right-to-left letters are drawn in either order; the library knows best.
    private static boolean isMostlyRightToLeft(List<Word> words) {
        long rightToLeft = words.stream().filter(word -> isRightToLeft(word.text())).count();
        return rightToLeft > MOSTLY * words.size();
    }

    private static boolean isRightToLeft(String text) {
        return text.codePoints()
                .anyMatch(letter ->
                        Character.getDirectionality(letter)
                                        == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                || Character.getDirectionality(letter)
                                        == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    private List<String> asDrawn(int read) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setEndPage(read);
        stripper.setParagraphStart("\u2029");
        return List.of(stripper.getText(document).split("\u2029", -1)).stream()
                .map(paragraph -> paragraph.replaceAll("\\s+", " ").strip())
                .toList();
    }

    /// A page that unpacks to more than any page is refused before memory is filled with it.
    private static void checkSize(PDPage page) throws IOException {
        var streams = page.getContentStreams();
        while (streams.hasNext()) {
            PDStream stream = streams.next();
            COSStream packed = stream.getCOSObject();
            if (packed.containsKey(COSName.FILTER) && unpacksTooFar(packed)) {
                throw new RefusedException(Reason.Trouble.TOO_BIG);
            }
        }
    }

    private static boolean unpacksTooFar(COSStream packed) throws IOException {
        long size = 0;
        var step = new byte[STEP];
        try (var raw = packed.createRawInputStream();
                var in = new InflaterInputStream(raw)) {
            for (int read = in.read(step); read >= 0; read = in.read(step)) {
                size += read;
                if (size > LARGEST_PAGE) {
                    return true;
                }
            }
        } catch (java.util.zip.ZipException | java.io.EOFException _) {
            return false; // packed in another way, or damaged
        }
        return false;
    }

    private static List<String> linesDown(List<List<TypeLine>> blocks) {
        return blocks.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingDouble(TypeLine::bottom))
                .map(TypeLine::text)
                .toList();
    }

    private Masthead masthead() {
        var language = document.getDocumentCatalog().getLanguage();
        return Masthead.EMPTY.with(
                Field.LANGUAGE, Provenance.FILE, language == null ? "" : language);
    }
}
