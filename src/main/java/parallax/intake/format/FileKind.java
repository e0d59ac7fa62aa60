package parallax.intake.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// Kinds of files that are no plain text, told by how they begin, whatever their name says.
///
/// The first kind that fits is the one, so the special ones stand before the general ones.
public enum FileKind {
    PDF("a PDF", "%PDF-"),
    POSTSCRIPT("a PostScript file", "%!PS"),
    RTF("an RTF document", "\\{\\\\rtf"),
    WORD("a Word document", "PK\\x03\\x04.*word/"),
    OPEN_DOCUMENT("an OpenDocument text", "PK\\x03\\x04.*vnd.oasis.opendocument.text"),
    EPUB("an e-book", "PK\\x03\\x04.*application/epub"),
    ZIP("a ZIP archive", "PK(?:\\x03\\x04|\\x05\\x06)"),
    OLD_OFFICE("an old Office document", "\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1"),
    ARCHIVE(
            "a compressed archive",
            "\\x1F\\x8B|BZh[1-9]1AY|\\xFD7zXZ\\x00|7z\\xBC\\xAF|\\x28\\xB5\\x2F\\xFD|Rar!\\x1A\\x07"
                    + "|.{257}ustar"),
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
    WEB_ARCHIVE(
            "a saved web page",
            "bplist00|(?=.*mime-version:)(?=.*\\ncontent-type: multipart/related)"),
    WEB_PAGE(
            "a web page",
            "(?:\\s++|<\\?xml[^>]*+>|<!--.*?-->)*+"
                + "<(?:!doctype\\s+html|html|head|body|title|meta|link|style|script|iframe|article"
                + "|section|main|div|span|table|font|center|h[1-6]|[abip]|br|img|[uo]l)[\\s/>]"),
    XML("an XML file", "\\s*+<\\?xml");

    private final String description;
    private final Pattern signature;

    FileKind(String description, String signature) {
        this.description = description;
        this.signature = Pattern.compile(signature, Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    }

    /// The kind of file whose bytes these are, where it is one of ours.
    static Optional<FileKind> of(Content content) {
        return of(ISO_8859_1.decode(content.head()).toString());
    }

    /// The kind of file that begins like this, where it is one of ours.
    ///
    /// @param head the first few thousand characters, or bytes taken for characters
    static Optional<FileKind> of(String head) {
        return Arrays.stream(values())
                .filter(kind -> kind.signature.matcher(head).lookingAt())
                .findFirst();
    }

    /// What it is in the reader's words: "a PDF".
    public String description() {
        return description;
    }
}
