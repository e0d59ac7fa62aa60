package parallax.intake.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class BylineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Lena Marsk                              | Lena Marsk",
                "By Noemi Ashgrove, Strait correspondent    | Noemi Ashgrove",
                "By Lena Marsk and Jo Hale in Norrvik       | Lena Marsk;Jo Hale",
                "By Lena Marsk, Jo Hale & Ruben de la Cruz  | Lena Marsk;Jo Hale;Ruben de la Cruz",
                "Von Lena Marsk und Jo Hale                 | Lena Marsk;Jo Hale"
            })
    void theNamesAreTold(String line, String names) {
        assertThat(Byline.of(line).map(Byline::names)).hasValue(List.of(names.split(";", -1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By dawn the ferry had sunk.",
                "By Tuesday the bridge was closed.",
                "Lena Marsk",
                "By the harbour wall"
            })
    void otherLinesAreNoBylines(String line) {
        assertThat(Byline.of(line)).isEmpty();
    }
}
