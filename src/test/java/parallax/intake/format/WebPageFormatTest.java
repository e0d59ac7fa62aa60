package parallax.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.intake.draft.FormatOutcome;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

class WebPageFormatTest extends FormatContractTest {
    private static final String WORDS =
            "Die Glocke der alten Fähre läutet wieder über dem Hafen, sagte der Bischof am Montag";

    @Override
    ArticleFormat format() {
        return new WebPageFormat();
    }

    @Test
    void aPageIsToldByItsContent() {
        assertThat(format().recognizes(content("<!doctype html><p>x", StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(format().recognizes(content("just text < more", StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void aPageIsReadInTheEncodingItNames() throws IOException {
        var latin = Charset.forName("ISO-8859-1");
        var page = "<html><meta charset='iso-8859-1'><body><p>" + WORDS + "</p></body></html>";
        assertThat(format().read(content(page, latin)))
                .isInstanceOfSatisfying(
                        FormatOutcome.Found.class,
                        found -> {
                            assertThat(found.drafts().getFirst().paragraphs())
                                    .containsExactly(WORDS);
                            assertThat(found.remarks()).isEmpty();
                        });
    }

    @Test
    void aPageInUtf16IsAPage() {
        var page = content("\uFEFF<html><body>The ferry</body></html>", StandardCharsets.UTF_16LE);

        assertThat(format().recognizes(page)).isTrue();
    }

    private static Content content(String text, Charset charset) {
        return Content.of(text.getBytes(charset));
    }
}
