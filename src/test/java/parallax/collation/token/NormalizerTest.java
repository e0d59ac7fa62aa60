package parallax.collation.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;

class NormalizerTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "“Yes,” she said; \"Yes,\" she said; quotation marks",
                "„Ja“ «oui»; \"Ja\" \"oui\"; quotation marks of other countries",
                "‘quoted’; 'quoted'; single quotation marks",
                "don’t; don't; apostrophe",
                "the ship’s; the ship's; possessive",
                "FERRY Hits Pier; ferry hits pier; case",
                "café; cafe\u0301; composition",
                "Việt; Vie\u0323\u0302t; composition of two marks",
                "oﬃce ﬁre; office fire; ligatures",
                "mini\u00ADster; minister; soft hyphen",
                "mini\u200Bster; minister; zero-width space",
                "\u202Eminister\u202C; minister; bidi override",
                "U.S.; US; stops of an abbreviation",
                "N.L.A.; NLA; stops of an abbreviation of three",
                "10,000; 10000; comma of thousands",
                "10\u00A0000; 10000; narrow space of thousands",
                "10\u202F000; 10000; narrow no-break space of thousands",
                "1,234,567; 1234567; two commas of thousands",
                "so – then; so - then; dash",
                "so — then; so – then; long dash",
                "long‑standing; long-standing; no-break hyphen",
                "so...; so…; ellipsis",
                "so....; so...; four dots",
                "Ｆｅｒｒｙ １２; Ferry 12; full width",
                "so,\u200B then; so, then; zero-width space behind a mark",
                "❤️; ❤; choice of glyph",
                "2nd; 2ND; case of an ordinal"
            })
    void theseAreTheSame(String one, String other, String what) {
        assertThat(normals(one)).as(what).isEqualTo(normals(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "café; cafe",
                "colour; color",
                "2.4; 24",
                "2,4; 24",
                "1,5; 15",
                "don’t; dont",
                "its; it’s",
                "’; “",
                "50%; 50",
                "A; An"
            })
    void theseAreNotTheSame(String one, String other) {
        assertThat(normals(one)).isNotEqualTo(normals(other));
    }

    @Test
    void foldingIsTheSameInTurkish() {
        var before = Locale.getDefault();
        var turkish = Locale.of("tr", "TR");
        var expected = normals("ISTANBUL İZMİR TITLE ı i");
        try {
            Locale.setDefault(turkish);
            assertThat(normals("ISTANBUL İZMİR TITLE ı i")).isEqualTo(expected);
            assertThat(normals("TITLE")).isEqualTo(normals("title"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aWordMayBeHiddenButNeverEmpty() {
        assertThat(normals("a\u00ADb")).containsExactly("ab");
    }

    private static List<String> normals(String text) {
        var tokens = Tokenizer.tokenize(text, new Vocabulary());
        return tokens.list(0, tokens.size()).stream().map(Token::normal).toList();
    }
}
