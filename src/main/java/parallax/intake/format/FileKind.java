package parallax.intake.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import parallax.intake.draft.Reason;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// Kinds of files that are no plain text, told by how they begin, whatever their name says.
///
/// The first kind that fits is the one, so the special ones stand before the general ones.
public enum FileKind {
    PDF("a PDF", "%PDF-"),
    POSTSCRIPT("a PostScript file", "%!PS", "convert it to PDF and drop that"),
    RTF("an RTF document", "\\{\\\\rtf"),
    WORD("a Word document", "PK\\x03\\x04.*word/"),
    OPEN_DOCUMENT(
            "an OpenDocument text", "PK\\x03\\x04.*(?:vnd.oasis.opendocument.text|content.xml)"),
    EPUB("an e-book", "PK\\x03\\x04.*(?:application/epub|META-INF/container.xml)"),
    PAGES(
            "a Pages document",
            "PK\\x03\\x04.*(?:Index/[\\w-]*\\.iwa|Index\\.zip)",
            "export it as Word or PDF and drop that"),
    ZIP("a ZIP archive", "PK(?:\\x03\\x04|\\x05\\x06)", "unpack it and drop the folder"),
    OLD_OFFICE(
            "an old or protected Office document",
            "\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1",
            "save it as DOCX or PDF, without a password, and drop that"),
    ARCHIVE(
            "a compressed archive",
            "\\x1F\\x8B|BZh[1-9]1AY|\\xFD7zXZ\\x00|7z\\xBC\\xAF|\\x28\\xB5\\x2F\\xFD|Rar!\\x1A\\x07"
                    + "|.{257}ustar",
            "unpack it and drop the folder"),
    PICTURE(
            "a picture",
            "\\x89PNG\\r\\n|\\xFF\\xD8\\xFF|GIF8[79]a|II\\*\\x00|MM\\x00\\*|\\x00\\x00\\x01\\x00"
                    + "|RIFF.{4}WEBP|BM.{4}\\x00{4}|\\x00{3}.ftyp(?:hei|mif|avi)"),
    RECORDING(
            "a sound or film recording",
            "ID3[\\x02-\\x04]|OggS\\x00|fLaC\\x00|\\x1A\\x45\\xDF\\xA3|\\x00{3}.ftyp"
                    + "|RIFF.{4}(?:WAVE|AVI )"),
    PROGRAM(
            "a program",
            "\\x7FELF|MZ.*\\x00|\\xCA\\xFE\\xBA\\xBE|[\\xCE\\xCF]\\xFA\\xED\\xFE|\\x00asm"),
    DATABASE("a database", "SQLite format 3\\x00"),
    PROPERTY_LIST("a property list", "bplist00"),
    LINK(
            "a link",
            Part.ROOT,
            "\\[InternetShortcut\\]|\\[Desktop Entry\\].*\\nType=Link"
                    + "|<plist.{0,200}<key>URL</key>|https?://[^\\s<>\"]{4,2000}\\s*+\\z"),
    WEB_ARCHIVE(
            "a saved web page",
            Part.FIELDS,
            "(?=.*^content-type:\\s*(?:multipart/related|text/html))(?:.*^(?:snapshot-content-location:|from:\\s*\"?<?\\s*saved"
                + " by)|(?!.*^(?:to|received|delivered-to):).*^content-type:\\s*multipart/related)"),
    MAIL(
            "a mail",
            Part.FIELDS,
            "(?=.*^from:)(?=.*^(?:subject|date):)"
                    + "(?=.*^(?:mime-version|message-id|received|to|date):)"),
    FEED(
            "a news feed",
            Part.ROOT,
            "<(?:\\w{1,20}:)?(?:rss|feed|rdf|nitf|newsitem|newsmessage|packageitem|newsml"
                    + "|knowledgeitem|entry)[\\s/>]"),
    NEWS_JSON(
            "a news item in JSON",
            Part.ROOT,
            "(?:\\[\\s*+)?\\{(?=.*\"(?:body_x?html|body_text|bodies|headlines?)\"\\s*+:)"),
    WEB_PAGE(
            "a web page",
            Part.ROOT,
            "<(?:!doctype\\s+html|html|head|body|title|meta|link|style|script|iframe|article"
                    + "|section|main|div|span|table|font|center|h[1-6]|[abip]|br|img|[uo]l|figure"
                    + "|header|blockquote|em|strong)[\\s/>]"),
    XML("an XML file", "\\s*+<\\?xml");

    private static final String GENERAL_WAY_OUT =
            "Parallax reads text, web pages, PDF, DOCX, ODT, RTF, EPUB, mail and news feeds";

    private static final Pattern UTF_16_LITTLE =
            Pattern.compile("\\xFF\\xFE|[^\\x00]\\x00[^\\x00]\\x00[^\\x00]\\x00");
    private static final Pattern UTF_16_BIG =
            Pattern.compile("\\xFE\\xFF|\\x00[^\\x00]\\x00[^\\x00]\\x00[^\\x00]");

    private final String description;
    private final Pattern signature;
    private final Part part;
    private final Optional<String> wayOut;

    /// Which part of its beginning tells a kind of file.
    private enum Part {
        WHOLE,
        /// What follows white space, comments and declarations, as in markup.
        ROOT,
        /// The fields at the head of a mail, if it begins with such.
        FIELDS
    }

    FileKind(String description, String signature) {
        this(description, Part.WHOLE, signature);
    }

    FileKind(String description, String signature, String wayOut) {
        this(description, Part.WHOLE, signature, Optional.of(wayOut));
    }

    FileKind(String description, Part part, String signature) {
        this(description, part, signature, Optional.empty());
    }

    FileKind(String description, Part part, String signature, Optional<String> wayOut) {
        this.description = description;
        this.part = part;
        this.signature =
                Pattern.compile(
                        signature, Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
        this.wayOut = wayOut;
    }

    /// The kind of file that begins with these bytes, where it is one of ours.
    static Optional<FileKind> of(ByteBuffer bytes) {
        return of(start(bytes));
    }

    /// The kind of file that begins like this, where it is one of ours.
    ///
    /// @param head the first few thousand characters, or bytes taken for characters
    static Optional<FileKind> of(String head) {
        var start = FileStart.of(head);
        return Arrays.stream(values())
                .filter(kind -> kind.signature.matcher(kind.partOf(start)).lookingAt())
                .findFirst();
    }

    private String partOf(FileStart start) {
        return switch (part) {
            case WHOLE -> start.whole();
            case ROOT -> start.root();
            case FIELDS -> start.fields();
        };
    }

    /// The first bytes taken for characters, where they are not marked as those of an encoding with
    /// several bytes for a character.
    private static String start(ByteBuffer bytes) {
        var plain = ISO_8859_1.decode(bytes.duplicate()).toString();
        if (plain.startsWith("\u00EF\u00BB\u00BF")) {
            return plain.substring(3);
        }
        if (UTF_16_LITTLE.matcher(plain).lookingAt()) {
            return withoutMark(UTF_16LE.decode(bytes).toString());
        }
        return UTF_16_BIG.matcher(plain).lookingAt()
                ? withoutMark(UTF_16BE.decode(bytes).toString())
                : plain;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// What it is in the reader's words: "a PDF".
    public String description() {
        return description;
    }

    /// Why a file of this kind is not opened.
    Reason.OtherFormat refusal() {
        return new Reason.OtherFormat(description, wayOut.orElse(GENERAL_WAY_OUT));
    }
}
