package parallax.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

class FormatsTest {
    @Test
    void aFileWithoutAByteIsEmpty() {
        assertThat(read("")).isEqualTo(new FormatOutcome.Refused(Reason.Trouble.EMPTY));
    }

    @Test
    void textOfAnyKindIsReadAsText() {
        assertThat(read("The ferry struck the bridge."))
                .isInstanceOf(FormatOutcome.Extracted.class);
    }

    @Test
    void whatNoFormatReadsIsRefusedByItsName() {
        assertThat(read("%PDF-1.7 …"))
                .isEqualTo(new FormatOutcome.Refused(new Reason.OtherFormat(FileKind.PDF)));
    }

    private static FormatOutcome read(String content) {
        return Formats.read(Content.of(content.getBytes(UTF_8)));
    }
}
