package parallax.collation.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigilTest {
    @ParameterizedTest
    @CsvSource({"0,A", "25,Z", "26,AA", "51,AZ", "52,BA", "701,ZZ", "702,AAA"})
    void sigilsAreLettersAsInASpreadsheet(int index, String letters) {
        assertThat(new Sigil(index)).hasToString(letters);
    }

    @Test
    void sigilsAreOrderedByPlaceNotByLetter() {
        assertThat(new Sigil(26)).isGreaterThan(new Sigil(25));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sigil(-1));
    }
}
