package parallax.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import parallax.article.Masthead;
import parallax.intake.draft.Draft;
import parallax.intake.draft.FormatOutcome;
import parallax.intake.draft.Reason;
import parallax.intake.draft.Remark;

import java.io.IOException;
import java.util.List;

class TextFormatTest extends FormatContractTest {
    @Override
    TextFormat format() {
        return new TextFormat();
    }

    @Test
    void textIsReadAsItIs() throws IOException {
        assertThat(read("It was dawn — “foggy”, said e\u0301lan."))
                .isEqualTo(found("It was dawn — “foggy”, said e\u0301lan."));
    }

    @Test
    void aFewZerosInsideTextAreDropped() throws IOException {
        assertThat(read("The fer\0ry struck\0 the bridge."))
                .isEqualTo(found("The ferry struck the bridge."));
    }

    @Test
    void textThatIsOneTenthControlCharactersIsNoText() throws IOException {
        assertThat(read("abcdef\1\2"))
                .isEqualTo(new FormatOutcome.Refused(Reason.Trouble.NOT_TEXT));
    }

    @Test
    void invisibleCharactersAreRemovedWithARemark() throws IOException {
        assertThat(read("In\u200Bvis\u202Eible"))
                .isEqualTo(found("Invisible", new Remark.InvisibleRemoved(2)));
    }

    @Test
    void articlesWithALineDrawnBetweenThemAreSeveral() throws IOException {
        var first = "The ferry struck the bridge before dawn. ".repeat(8).strip();
        var second = "Divers raised the bell on Monday. ".repeat(10).strip();

        assertThat(read(first + "\n\n=====\n\n" + second))
                .isInstanceOfSatisfying(
                        FormatOutcome.Found.class,
                        found ->
                                assertThat(found.drafts())
                                        .extracting(Draft::paragraphs)
                                        .containsExactly(List.of(first), List.of(second)));
        assertThat(read(first + "\n\n=====\n\nAn aside."))
                .isInstanceOfSatisfying(
                        FormatOutcome.Found.class, found -> assertThat(found.drafts()).hasSize(1));
    }

    private FormatOutcome read(String text) throws IOException {
        return format().read(Content.of(text.getBytes(UTF_8)));
    }

    private static FormatOutcome found(String text, Remark... remarks) {
        return new FormatOutcome.Found(Draft.of(Masthead.EMPTY, List.of(text)), List.of(remarks));
    }
}
