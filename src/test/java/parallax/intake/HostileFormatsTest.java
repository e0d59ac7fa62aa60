package parallax.intake;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.intake.ReadOutcome.Accepted;
import parallax.intake.draft.Remark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Documents that were made to break their readers, and documents that are locked or broken off.
@Timeout(30)
class HostileFormatsTest {
    private static final Path FILES = Path.of("src/test/resources/parallax/intake/files");
    private static final String STORY = "The ferry struck the bridge before dawn on Tuesday.";

    private final Inbox inbox;

    HostileFormatsTest(@TempDir Path folder) {
        this.inbox = new Inbox(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "word/media/picture.bmp"})
    void aDocumentThatUnpacksToFarTooMuchIsRefused(String bomb) throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(bomb));
            var megabyte = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(megabyte);
            }
        }
        assertThat(inbox.drop(inbox.put("a.docx", packed.toByteArray())))
                .containsExactly("a.docx: too-big");
    }

    @Test
    void noFileOfTheMachineGetsIntoADocument() throws Exception {
        var secret = inbox.put("secret", "the secret of the lighthouse");
        var xml =
                "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY x SYSTEM '"
                        + secret.toUri()
                        + "'>]><w:document xmlns:w='w'><w:p><w:t>%s &x;</w:t></w:p></w:document>"
                                .formatted(STORY);
        var outcome = Inbox.outcome(inbox.put("a.docx", packed(Map.of("word/document.xml", xml))));
        assertThat(outcome.toString()).doesNotContain("lighthouse");
        var nitf =
                "<!DOCTYPE nitf [<!ENTITY x SYSTEM '"
                        + secret.toUri()
                        + "'>]><nitf><body.content><p>%s &x;</p></body.content></nitf>"
                                .formatted(STORY);
        var article = Inbox.article(inbox.put("a.nitf", nitf));
        assertThat(article.body()).startsWith(STORY).doesNotContain("lighthouse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.odt", "a.nitf"})
    void aBillionLaughsAreNotLaughed(String name) throws Exception {
        var entities = new StringBuilder("<!ENTITY l0 'ha'>");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY l%d '%s'>".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
        }
        var text = STORY + " &l29;";
        var file =
                switch (name) {
                    case "a.docx" ->
                            packed(
                                    Map.of(
                                            "word/document.xml",
                                            "<!DOCTYPE d [%s]><d><p><t>%s</t></p></d>"
                                                    .formatted(entities, text)));
                    case "a.odt" ->
                            packed(
                                    Map.of(
                                            "content.xml",
                                            "<!DOCTYPE d [%s]><d><p>%s</p></d>"
                                                    .formatted(entities, text)));
                    default ->
                            "<!DOCTYPE nitf [%s]><nitf><body.content><p>%s</p></body.content></nitf>"
                                    .formatted(entities, text)
                                    .getBytes(UTF_8);
                };
        assertThat(Inbox.outcome(inbox.put(name, file)).toString()).doesNotContain("hahaha");
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 100_000})
    void deepNestingIsSurvived(int depth) throws Exception {
        var paths =
                new Path[] {
                    inbox.put("a.rtf", "{\\rtf1 " + STORY + "{".repeat(depth)),
                    inbox.put("b.md", "# T\n\n" + "> ".repeat(depth) + STORY + "\n\n[a](b)"),
                    inbox.put("c.xml", "<rss>" + "<item><title>".repeat(depth) + STORY),
                    inbox.put("d.json", "{\"headline\": \"x\", \"body_text\":" + "[".repeat(depth)),
                    inbox.put("e.html", "<html>" + "<div>".repeat(depth) + STORY),
                    inbox.put(
                            "f.docx",
                            packed(Map.of("word/document.xml", "<p><t>x</t>".repeat(depth)))),
                    inbox.put("g.eml", nestedMail(Math.min(depth, 900)))
                };
        assertThat(inbox.drop(paths)).hasSize(paths.length);
    }

    private static String nestedMail(int depth) {
        var mail =
                new StringBuilder("From: a@b.example\nDate: x\nSubject: Bell\nMIME-Version: 1.0\n");
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
        }
        return mail + "Content-Type: text/plain\n\n" + STORY;
    }

    @Test
    void rtfThatPromisesGigabytesIsDamaged() throws Exception {
        assertThat(inbox.drop(inbox.put("a.rtf", "{\\rtf1 " + STORY + "\\bin2147483647 x}")))
                .containsExactly("a.rtf: damaged");
        assertThat(Inbox.article(inbox.put("b.rtf", "{\\rtf1 " + STORY + "\\par \\'zz}")).body())
                .isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pandoc.docx", "pandoc.odt", "printed.pdf", "page.mhtml", "rss.xml"})
    void ofHalfADownloadWhatArrivedIsReadOrItIsRefused(String name) throws Exception {
        var whole = Files.readAllBytes(FILES.resolve(name));
        for (int share = 1; share < 10; share++) {
            var part = Arrays.copyOf(whole, whole.length * share / 10);
            assertThat(inbox.drop(inbox.put(name, part))).isNotEmpty();
        }
    }

    @Test
    void aDocumentThatBreaksOffInItsTextIsReadWithARemark() throws Exception {
        var whole = Files.readString(FILES.resolve("../files/pandoc.rtf"), ISO_8859_1);
        var half = whole.substring(0, whole.length() / 2) + "\\'zz";
        assertThat(Inbox.outcome(inbox.put("half.rtf", half.getBytes(ISO_8859_1))))
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat(accepted.remarks()).contains(new Remark.Damaged()));
    }

    @Test
    void aPdfBehindAPasswordIsSaidToBeSo() throws Exception {
        assertThat(inbox.drop(inbox.put("a.pdf", pdf("owner", "reader"))))
                .containsExactly("a.pdf: encrypted");
        assertThat(Inbox.article(inbox.put("b.pdf", pdf("owner", ""))).body()).contains("ferry");
    }

    @Test
    void aPdfOfPicturesHasNoText() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        assertThat(inbox.drop(inbox.put("a.pdf", out.toByteArray())))
                .containsExactly("a.pdf: scanned");
    }

    @Test
    void aPageThatUnpacksToFarTooMuchIsRefused() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var bomb = "(x) Tj ".repeat(12_000_000).getBytes(ISO_8859_1);
            page.setContents(
                    new PDStream(
                            document,
                            new ByteArrayInputStream(bomb),
                            org.apache.pdfbox.cos.COSName.FLATE_DECODE));
            document.save(out);
        }
        assertThat(inbox.drop(inbox.put("a.pdf", out.toByteArray())))
                .containsExactly("a.pdf: too-big");
    }

    @Test
    void namesThatLeadOutOfAnArchiveAreOnlyNames() throws Exception {
        var members = new LinkedHashMap<String, String>();
        members.put("../../escaped.html", STORY);
        members.put(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path='a.opf'/></rootfiles></container>");
        members.put(
                "a.opf",
                "<package><manifest><item id='a' href='../../../etc/passwd'/><item id='b'"
                        + " href='b.html'/></manifest><spine><itemref idref='a'/><itemref"
                        + " idref='b'/></spine></package>");
        members.put("b.html", "<html><body><p>" + STORY + "</p></body></html>");
        var article = Inbox.article(inbox.put("in/a.epub", packed(members)));
        assertThat(article.body()).isEqualTo(STORY);
        assertThat(inbox.folder().resolve("escaped.html")).doesNotExist();
    }

    /// Controls that put letters out of order could show “exe.txt” for “txt.exe”.
    @Test
    void nothingIsHiddenInAHeadline() throws Exception {
        var page =
                "<html><head><title>Fer\u202Ery</title></head><body><article><h1>Fer\u202Ery\u200B</h1>"
                        + ("<p>" + STORY + "</p>").repeat(3)
                        + "</article></body></html>";
        var article = Inbox.article(inbox.put("turned\u202Elmth.html", page));
        assertThat(article.masthead().headline()).contains("Ferry");
        assertThat(article.origin().name()).isEqualTo("turnedlmth.html");
    }

    @Test
    void aMailWithManyMegabytesAttachedIsItsText() throws Exception {
        var mail =
                """
                From: Lena <a@b.example>
                Date: Tue, 11 Mar 2025 08:40:00 +0100
                Subject: Bell raised
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=no-such-charset

                %s
                --b
                Content-Type: application/pdf
                Content-Disposition: attachment; filename=a.pdf
                Content-Transfer-Encoding: base64

                """
                        .formatted(STORY);
        var attached = "QUJD".repeat(18) + "\n";
        var file = inbox.put("a.eml", mail + attached.repeat(90_000_000 / attached.length()));
        assertThat(Inbox.article(file).body()).isEqualTo(STORY);
    }

    @Test
    void whatIsCalledByAWrongNameIsReadForWhatItIs() throws Exception {
        var docx = Files.readAllBytes(FILES.resolve("pandoc.docx"));
        assertThat(Inbox.article(inbox.put("a.txt", docx)).title()).startsWith("Ferry strikes");
        var html = "<html><body><p>" + STORY + "</p></body></html>";
        assertThat(Inbox.article(inbox.put("b.docx", html)).body()).isEqualTo(STORY);
    }

    private static byte[] pdf(String owner, String reader) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                content.newLineAtOffset(50, 700);
                content.showText(STORY);
                content.endText();
            }
            document.protect(new StandardProtectionPolicy(owner, reader, new AccessPermission()));
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] packed(Map<String, String> members) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue().getBytes(UTF_8));
            }
        }
        return packed.toByteArray();
    }
}
