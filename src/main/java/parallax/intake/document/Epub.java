package parallax.intake.document;

import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Provenance;
import parallax.intake.draft.Draft;
import parallax.intake.draft.FormatOutcome.Found;
import parallax.intake.draft.Reason;
import parallax.intake.draft.RefusedException;
import parallax.intake.encoding.TextDecoder;
import parallax.intake.page.Page;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An e-book: each of its chapters that has enough text is an article, as in the issues of
/// newspapers and in what read-it-later services give out.
public final class Epub {
    private static final Pattern WANTED =
            Pattern.compile(
                    ".*\\.(?:x?html?|opf|xml)|META-INF/.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int FEWEST_WORDS = 60;
    private static final int MOST_CHAPTERS = 300;

    private final PackedFile file;
    private final Map<String, String> addresses = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private Masthead masthead = Masthead.EMPTY;

    private Epub(PackedFile file) {
        this.file = file;
    }

    /// The articles in a file.
    ///
    /// @throws IOException when there is no text to be had
    public static Found read(InputStream in) throws IOException {
        var file = PackedFile.read(in, name -> WANTED.matcher(name).matches());
        try {
            return new Epub(file).found();
        } catch (XMLStreamException _) {
            throw new RefusedException(Reason.Trouble.DAMAGED);
        }
    }

    private Found found() throws IOException, XMLStreamException {
        var packageName = packageName();
        readPackage(member(packageName));
        var folder = packageName.substring(0, packageName.lastIndexOf('/') + 1);
        var chapters = new ArrayList<Draft>();
        for (String id : order.subList(0, Math.min(order.size(), MOST_CHAPTERS))) {
            var name = Optional.ofNullable(addresses.get(id)).map(address -> folder + address);
            name.flatMap(file::member).flatMap(Epub::chapter).ifPresent(chapters::add);
        }
        var articles = chapters.stream().filter(Epub::isArticle).toList();
        if (articles.isEmpty() && isEncrypted()) {
            throw new RefusedException(Reason.Trouble.ENCRYPTED);
        }
        return WordDocument.found(
                switch (articles.size()) {
                    case 0 -> chapters.stream().limit(1).map(this::withMasthead).toList();
                    case 1 -> List.of(withMasthead(articles.getFirst()));
                    default -> articles.stream().map(this::withMasthead).toList();
                },
                file.isDamaged());
    }

    private Draft withMasthead(Draft chapter) {
        return chapter.with(chapter.masthead().or(masthead));
    }

    private static boolean isArticle(Draft chapter) {
        return chapter.paragraphs().stream()
                        .flatMap(SPACES::splitAsStream)
                        .limit(FEWEST_WORDS)
                        .count()
                == FEWEST_WORDS;
    }

    private boolean isEncrypted() {
        return file.members().containsKey("META-INF/encryption.xml");
    }

    private static Optional<Draft> chapter(byte[] html) {
        return TextDecoder.decodePage(ByteBuffer.wrap(html), false)
                .map(decoded -> Page.read(new StringReader(decoded.text())));
    }

    private byte[] member(String name) throws RefusedException {
        return file.member(name).orElseThrow(() -> new RefusedException(Reason.Trouble.DAMAGED));
    }

    private String packageName() throws IOException, XMLStreamException {
        var xml = Xml.reader(member("META-INF/container.xml"));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("rootfile")) {
                return Xml.attribute(xml, "full-path").orElse("");
            }
        }
        throw new RefusedException(Reason.Trouble.DAMAGED);
    }

    private void readPackage(byte[] bytes) throws XMLStreamException {
        var xml = Xml.reader(bytes);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                begin(xml);
            }
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "item" -> {
                boolean isContents =
                        Xml.attribute(xml, "properties").filter(p -> p.contains("nav")).isPresent();
                if (!isContents) {
                    addresses.put(
                            Xml.attribute(xml, "id").orElse(""),
                            decoded(Xml.attribute(xml, "href").orElse("")));
                }
            }
            case "itemref" -> Xml.attribute(xml, "idref").ifPresent(order::add);
            case "title" -> tell(Field.HEADLINE, xml);
            case "creator" -> tell(Field.BYLINE, xml);
            case "publisher" -> tell(Field.OUTLET, xml);
            case "date" -> tell(Field.PUBLISHED, xml);
            case "language" -> tell(Field.LANGUAGE, xml);
            default -> {}
        }
    }

    private void tell(Field field, XMLStreamReader xml) throws XMLStreamException {
        var text = xml.getElementText();
        boolean isSound = field != Field.LANGUAGE || text.matches("[A-Za-z]{2,3}(?:-\\w+)*");
        if (masthead.told(field).isEmpty() && isSound) {
            masthead = masthead.with(field, Provenance.FILE, text);
        }
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) { // no sound escape: taken as it stands
            return address;
        }
    }
}
