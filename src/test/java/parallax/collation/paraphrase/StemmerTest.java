package parallax.collation.paraphrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmerTest {
    @ParameterizedTest
    @CsvSource({
        "agreed, agreement",
        "ties, tie",
        "visiting, visited",
        "planned, planning",
        "nationally, national",
        "closure, closures",
        "supplies, supplied"
    })
    void formsOfOneWordHaveOneStem(String one, String other) {
        assertThat(Stemmer.stem(one)).isEqualTo(Stemmer.stem(other));
    }

    @ParameterizedTest
    @CsvSource({"gas, gash", "news, newer", "status, state", "basis, base"})
    void otherWordsKeepOtherStems(String one, String other) {
        assertThat(Stemmer.stem(one)).isNotEqualTo(Stemmer.stem(other));
    }

    @Test
    void numbersStayWhole() {
        assertThat(Stemmer.stem("10000")).isEqualTo("10000");
    }
}
