package parallax.intake.document;

import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Provenance;
import parallax.intake.draft.Draft;
import parallax.intake.draft.FormatOutcome.Found;
import parallax.intake.draft.Reason;
import parallax.intake.draft.RefusedException;
import parallax.intake.draft.Remark;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A document of Word and its kin (Office Open XML): the text as it stands after all tracked
/// changes, without notes, heads and feet.
public final class WordDocument {
    private static final String TEXT = "word/document.xml";

    /// What is deleted, moved away, computed, or there twice for old programs.
    private static final Set<String> UNSEEN =
            Set.of("del", "moveFrom", "instrText", "Fallback", "delText");

    private final OpenParagraphs paragraphs = new OpenParagraphs();
    private Masthead masthead = Masthead.EMPTY;
    private int unseen;

    private WordDocument() {}

    /// The articles in a file.
    ///
    /// @throws IOException when there is no text to be had
    public static Found read(InputStream in) throws IOException {
        var file = PackedFile.read(in, TEXT::equals);
        var xml = file.member(TEXT).orElseThrow(() -> new RefusedException(Reason.Trouble.DAMAGED));
        var document = new WordDocument();
        boolean isDamaged = !document.readAll(xml) || file.isDamaged();
        var drafts = Sections.drafts(document.paragraphs.all(), document.masthead);
        return found(drafts, isDamaged);
    }

    static Found found(List<Draft> drafts, boolean isDamaged) throws RefusedException {
        if (isDamaged && drafts.stream().allMatch(Draft::isEmpty)) {
            throw new RefusedException(Reason.Trouble.DAMAGED);
        }
        return new Found(drafts, isDamaged ? List.of(new Remark.Damaged()) : List.of());
    }

    /// Whether it was sound to its end.
    private boolean readAll(byte[] bytes) {
        try {
            var xml = Xml.reader(bytes);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamReader.START_ELEMENT -> begin(xml);
                    case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
                    default -> {}
                }
            }
            return true;
        } catch (XMLStreamException _) {
            return false;
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        var name = xml.getLocalName();
        if (UNSEEN.contains(name)) {
            unseen++;
        } else if (unseen == 0) {
            beginSeen(xml, name);
        }
    }

    private void beginSeen(XMLStreamReader xml, String name) throws XMLStreamException {
        switch (name) {
            case "p" -> paragraphs.begin();
            case "t" -> paragraphs.add(xml.getElementText());
            case "tab" -> paragraphs.add(" ");
            case "cr" -> paragraphs.add("\n");
            case "br" -> {
                if (Xml.attribute(xml, "type").filter("page"::equals).isPresent()) {
                    paragraphs.breakPage();
                } else {
                    paragraphs.add("\n");
                }
            }
            case "noBreakHyphen" -> paragraphs.add("\u2011");
            case "softHyphen" -> paragraphs.add("\u00AD");
            case "pStyle" ->
                    paragraphs.rank(StyledParagraph.rank(Xml.attribute(xml, "val").orElse("")));
            case "pageBreakBefore", "sectPr" -> paragraphs.breakPage();
            case "lang" ->
                    Xml.attribute(xml, "val")
                            .filter(_ -> masthead.language().isEmpty())
                            .ifPresent(tag ->
                                    masthead = masthead.with(Field.LANGUAGE, Provenance.FILE, tag));
            default -> {}
        }
    }

    private void end(String name) {
        if (UNSEEN.contains(name)) {
            unseen = Math.max(0, unseen - 1);
        } else if (name.equals("p") && unseen == 0) {
            paragraphs.end();
        }
    }
}
