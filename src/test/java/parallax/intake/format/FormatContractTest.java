package parallax.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.intake.draft.FormatOutcome;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// What must hold for every format; the test of each extends this.
@Timeout(120)
abstract class FormatContractTest {
    abstract ArticleFormat format();

    @Test
    void isOneOfTheFormatsThatAreTried() {
        assertThat(Formats.IN_ORDER).hasAtLeastOneElementOfType(format().getClass());
    }

    @Test
    void nothingAtAllGivesNoText() throws IOException {
        assertNoText(read(Content.of(new byte[0])));
    }

    @Test
    void spacesAloneGiveNoText() throws IOException {
        assertNoText(read(Content.of(" \r\n\t \n".getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void anyBytesAreReadOrRefused(long randomSeed) throws IOException {
        for (int length : new int[] {1, 2, 3, 4, 5, 17, 300, 5_000}) {
            assertThat(read(Content.of(RandomBytes.any(randomSeed, length)))).isNotNull();
        }
        assertThat(read(Content.of(RandomBytes.damagedText(randomSeed)))).isNotNull();
    }

    @Test
    void fiveMegabytesOfOneByteAreReadOrRefused() throws IOException {
        for (char filler : new char[] {'\0', 'a', '<', '\u00FF'}) {
            var bytes =
                    String.valueOf(filler).repeat(5_000_000).getBytes(StandardCharsets.ISO_8859_1);
            assertThat(read(Content.of(bytes))).isNotNull();
        }
    }

    /// As the intake calls it: what a format throws at bad bytes is a reason by then.
    private FormatOutcome read(Content content) throws IOException {
        return Formats.read(format(), content);
    }

    private static void assertNoText(FormatOutcome outcome) {
        switch (outcome) {
            case FormatOutcome.Found found ->
                    assertThat(found.drafts()).allMatch(draft -> draft.isEmpty());
            case FormatOutcome.Linked linked -> fail("a link: " + linked.address());
            case FormatOutcome.Refused refused ->
                    assertThat(refused.reason().message()).isNotBlank();
        }
    }
}
