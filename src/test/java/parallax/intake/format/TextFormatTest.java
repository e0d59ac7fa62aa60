package parallax.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.util.List;

class TextFormatTest extends FormatContractTest {
    @Override
    TextFormat format() {
        return new TextFormat();
    }

    @Test
    void textIsReadAsItIs() {
        assertThat(read("Ferry hits bridge\n\nIt was dawn — “foggy”, said e\u0301lan."))
                .isEqualTo(
                        extracted("Ferry hits bridge\n\nIt was dawn — “foggy”, said e\u0301lan."));
    }

    @Test
    void aFewZerosInsideTextAreDropped() {
        assertThat(read("The fer\0ry struck\0 the bridge."))
                .isEqualTo(extracted("The ferry struck the bridge."));
    }

    @Test
    void textThatIsOneTenthControlCharactersIsNoText() {
        assertThat(read("abcdef\1\2"))
                .isEqualTo(new FormatOutcome.Refused(Reason.Trouble.NOT_TEXT));
    }

    @Test
    void whatCameFromTheClipboardIsCutAtTheLimitToo() {
        assertThat(format().read("a".repeat(TextFormat.LIMIT + 1)))
                .isEqualTo(
                        extracted(
                                "a".repeat(TextFormat.LIMIT),
                                new Remark.Shortened(TextFormat.LIMIT)));
    }

    @Test
    void invisibleCharactersAreRemovedWithARemark() {
        assertThat(read("In\u200Bvis\u202Eible"))
                .isEqualTo(extracted("Invisible", new Remark.InvisibleRemoved(2)));
    }

    @Test
    void aWebPageInUtf16IsRefusedAsAWebPage() {
        var page = "\uFEFF<html><body>The ferry</body></html>".getBytes(UTF_16LE);

        assertThat(format().read(Content.of(page)))
                .isEqualTo(new FormatOutcome.Refused(new Reason.OtherFormat(FileKind.WEB_PAGE)));
    }

    private FormatOutcome read(String text) {
        return format().read(Content.of(text.getBytes(UTF_8)));
    }

    private static FormatOutcome extracted(String text, Remark... remarks) {
        return new FormatOutcome.Extracted(text, List.of(remarks));
    }
}
