package parallax.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Stream;

class FileKindTest {
    @ParameterizedTest
    @MethodSource
    void aFileIsKnownByItsFirstBytes(FileKind kind, String head) {
        assertThat(Content.of(head.getBytes(ISO_8859_1)).kind()).contains(kind);
    }

    static Stream<Arguments> aFileIsKnownByItsFirstBytes() {
        return Stream.of(
                Arguments.of(FileKind.PDF, "%PDF-1.7\n%âãÏÓ"),
                Arguments.of(FileKind.POSTSCRIPT, "%!PS-Adobe-3.0"),
                Arguments.of(FileKind.RTF, "{\\rtf1\\ansi The ferry}"),
                Arguments.of(
                        FileKind.WORD, "PK\3\4\24\0[Content_Types].xmlPK\3\4word/document.xml"),
                Arguments.of(FileKind.EPUB, "PK\3\4\12\0mimetypeapplication/epub+zip"),
                Arguments.of(
                        FileKind.OPEN_DOCUMENT,
                        "PK\3\4mimetypeapplication/vnd.oasis.opendocument.text"),
                Arguments.of(FileKind.ZIP, "PK\3\4\24\0ferry.txt"),
                Arguments.of(FileKind.ZIP, "PK\3\4\24\0org/index/Hash.class"),
                Arguments.of(FileKind.OLD_OFFICE, "\320\317\021\340\241\261\032\341\0"),
                Arguments.of(FileKind.ARCHIVE, "\037\213\10\0"),
                Arguments.of(FileKind.ARCHIVE, "a.txt" + "\0".repeat(252) + "ustar"),
                Arguments.of(FileKind.PICTURE, "\211PNG\r\n\32\n\0\0\0\15IHDR"),
                Arguments.of(FileKind.PICTURE, "\377\330\377\340\0\20JFIF"),
                Arguments.of(FileKind.PICTURE, "GIF89a\1\0"),
                Arguments.of(FileKind.PICTURE, "RIFF\1\2\3\4WEBPVP8 "),
                Arguments.of(FileKind.RECORDING, "ID3\3\0"),
                Arguments.of(FileKind.RECORDING, "\0\0\0\40ftypisom"),
                Arguments.of(FileKind.PROGRAM, "\177ELF\2\1\1\0"),
                Arguments.of(FileKind.PROGRAM, "MZ\220\0\3\0"),
                Arguments.of(FileKind.DATABASE, "SQLite format 3\0"),
                Arguments.of(
                        FileKind.WEB_ARCHIVE,
                        """
                        From: <Saved by Blink>
                        MIME-Version: 1.0
                        Content-Type: multipart/related;
                        """),
                Arguments.of(FileKind.WEB_PAGE, "<!DOCTYPE html>"),
                Arguments.of(FileKind.WEB_PAGE, "\n <!-- saved -->\n<HTML lang=en>"),
                Arguments.of(FileKind.WEB_PAGE, "<p class=lede>The ferry</p>"),
                Arguments.of(FileKind.FEED, "<?xml version='1.0'?><nitf>"),
                Arguments.of(
                        FileKind.FEED,
                        "\u00EF\u00BB\u00BF<?xml version='1.0'?>\n<rss version='2.0'>"),
                Arguments.of(
                        FileKind.FEED,
                        "<!DOCTYPE nitf SYSTEM \"nitf.dtd\" [<!ENTITY a 'b'>]>\n<nitf>"),
                Arguments.of(FileKind.MAIL, "From: a@b.c\nSubject: x\nDate: today\n\nText"),
                Arguments.of(FileKind.NEWS_JSON, "{\"uri\": 1, \"body_html\": \"\"}"),
                Arguments.of(FileKind.LINK, "[InternetShortcut]\r\nURL=https://a.example/"),
                Arguments.of(FileKind.LINK, "https://a.example/story.html\n"),
                Arguments.of(FileKind.PAGES, "PK\3\4\24\0Index/Document.iwa"),
                Arguments.of(FileKind.XML, "<?xml version='1.0'?><svg>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The ferry struck the bridge.",
                "PKK leader calls for peace",
                "MZ is a prefix",
                "BM rises",
                "%PD",
                "<3 the ferry",
                "<pilot> we warned",
                "GIF or JIF?"
            })
    void textThatBeginsAlmostLikeAnotherKindIsText(String head) {
        assertThat(FileKind.of(head)).isEmpty();
    }

    @Test
    void aHeadFullOfSpacesIsLookedThroughQuickly() {
        assertThat(FileKind.of(" \n".repeat(100_000) + "<!-- ".repeat(1_000))).isEmpty();
    }
}
