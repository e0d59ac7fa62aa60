package parallax.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import parallax.intake.draft.FormatOutcome;
import parallax.intake.draft.Reason;

import java.io.IOException;

class FormatsTest {
    @Test
    void aFileWithoutAByteIsEmpty() throws IOException {
        assertThat(read("")).isEqualTo(new FormatOutcome.Refused(Reason.Trouble.EMPTY));
    }

    @Test
    void textOfAnyKindIsReadAsText() throws IOException {
        assertThat(read("The ferry struck the bridge.")).isInstanceOf(FormatOutcome.Found.class);
    }

    @Test
    void whatNoFormatReadsIsRefusedByItsName() throws IOException {
        assertThat(read("GIF89a…"))
                .isEqualTo(new FormatOutcome.Refused(FileKind.PICTURE.refusal()));
    }

    private static FormatOutcome read(String content) throws IOException {
        return Formats.read(Content.of(content.getBytes(UTF_8)));
    }
}
