package parallax.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

/// What must hold for every format; the test of each extends this.
abstract class FormatContractTest {
    abstract ArticleFormat format();

    @Test
    void isOneOfTheFormatsThatAreTried() {
        assertThat(Formats.IN_ORDER).hasAtLeastOneElementOfType(format().getClass());
    }

    @Test
    void nothingAtAllGivesNoText() {
        assertNoText(format().read(Content.of(new byte[0])));
    }

    @Test
    void spacesAloneGiveNoText() {
        assertNoText(format().read(Content.of(" \r\n\t \n".getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void anyBytesAreReadOrRefused(long randomSeed) {
        for (int length : new int[] {1, 2, 3, 4, 5, 17, 300, 5_000}) {
            assertThat(format().read(Content.of(RandomBytes.any(randomSeed, length)))).isNotNull();
        }
        assertThat(format().read(Content.of(RandomBytes.damagedText(randomSeed)))).isNotNull();
    }

    @Test
    void fiveMegabytesOfOneByteAreReadOrRefused() {
        for (char filler : new char[] {'\0', 'a', '<', '\u00FF'}) {
            var bytes =
                    String.valueOf(filler).repeat(5_000_000).getBytes(StandardCharsets.ISO_8859_1);
            assertThat(format().read(Content.of(bytes))).isNotNull();
        }
    }

    private static void assertNoText(FormatOutcome outcome) {
        switch (outcome) {
            case FormatOutcome.Extracted extracted -> assertThat(extracted.text()).isBlank();
            case FormatOutcome.Structured structured ->
                    assertThat(structured.paragraphs()).isEmpty();
            case FormatOutcome.Refused refused ->
                    assertThat(refused.reason().message()).isNotBlank();
        }
    }
}
