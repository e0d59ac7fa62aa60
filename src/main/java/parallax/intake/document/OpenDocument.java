package parallax.intake.document;

import parallax.article.Masthead;
import parallax.intake.document.StyledParagraph.Rank;
import parallax.intake.draft.FormatOutcome.Found;
import parallax.intake.draft.Reason;
import parallax.intake.draft.RefusedException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A text of LibreOffice and its kin (OpenDocument), without its notes, comments and what tracked
/// changes took out.
public final class OpenDocument {
    private static final String TEXT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final Set<String> UNSEEN =
            Set.of("tracked-changes", "annotation", "note", "table-of-content", "forms");

    private final OpenParagraphs paragraphs = new OpenParagraphs();
    private final Map<String, String> parentStyles = new HashMap<>();
    private final Set<String> pageStyles = new HashSet<>();
    private String style = "";
    private int unseen;

    private OpenDocument() {}

    /// The articles in a file.
    ///
    /// @throws IOException when there is no text to be had
    public static Found read(InputStream in) throws IOException {
        var file = PackedFile.read(in, name -> name.equals(TEXT) || name.equals(MANIFEST));
        var manifest = file.member(MANIFEST).orElseGet(() -> new byte[0]);
        if (new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new RefusedException(Reason.Trouble.ENCRYPTED);
        }
        var xml = file.member(TEXT).orElseThrow(() -> new RefusedException(Reason.Trouble.DAMAGED));
        var document = new OpenDocument();
        boolean isDamaged = !document.readAll(xml) || file.isDamaged();
        var drafts = Sections.drafts(document.paragraphs.all(), Masthead.EMPTY);
        return WordDocument.found(drafts, isDamaged);
    }

    private boolean readAll(byte[] bytes) {
        try {
            var xml = Xml.reader(bytes);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamReader.START_ELEMENT -> begin(xml);
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                        if (unseen == 0) {
                            paragraphs.add(xml.getText());
                        }
                    }
                    case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
                    default -> {}
                }
            }
            return true;
        } catch (XMLStreamException _) {
            return false;
        }
    }

    private void begin(XMLStreamReader xml) {
        var name = xml.getLocalName();
        if (UNSEEN.contains(name)) {
            unseen++;
        }
        if (unseen > 0) {
            return;
        }
        switch (name) {
            case "style" -> beginStyle(xml);
            case "paragraph-properties" -> {
                if (Xml.attribute(xml, "break-before").filter("page"::equals).isPresent()) {
                    pageStyles.add(style);
                }
            }
            case "p", "h" -> beginParagraph(xml, name);
            case "s", "tab" -> paragraphs.add(" ");
            case "line-break" -> paragraphs.add("\n");
            default -> {}
        }
    }

    private void beginStyle(XMLStreamReader xml) {
        style = Xml.attribute(xml, "name").orElse("");
        Xml.attribute(xml, "parent-style-name")
                .ifPresent(parent -> parentStyles.put(style, parent));
        if (Xml.attribute(xml, "master-page-name").filter(page -> !page.isEmpty()).isPresent()) {
            pageStyles.add(style);
        }
    }

    private void beginParagraph(XMLStreamReader xml, String name) {
        var named = Xml.attribute(xml, "style-name").orElse("");
        if (pageStyles.contains(named)) {
            paragraphs.breakPage();
        }
        paragraphs.begin();
        var rank = StyledParagraph.rank(named);
        if (rank == Rank.TEXT) {
            rank = StyledParagraph.rank(parentStyles.getOrDefault(named, ""));
        }
        if (rank == Rank.TEXT && name.equals("h")) {
            rank =
                    Xml.attribute(xml, "outline-level").filter("1"::equals).isPresent()
                            ? Rank.CHIEF_HEADING
                            : Rank.HEADING;
        }
        paragraphs.rank(rank);
    }

    private void end(String name) {
        if (UNSEEN.contains(name)) {
            unseen = Math.max(0, unseen - 1);
        } else if (unseen == 0 && (name.equals("p") || name.equals("h"))) {
            paragraphs.end();
        }
    }
}
