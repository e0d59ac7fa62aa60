package parallax.collation.paraphrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

class WordPieceTest {
    private final WordPiece wordPiece =
            read(
                    """
                    {"model":{"unk_token":"[UNK]","vocab":{"[UNK]":0,"un":1,"##afford":2,"##able":3,\
                    "unaff":4,"cafe":5,"!":6,"\\"":7,"\\u4e2d":8,"the":9}}}\
                    """);

    private static WordPiece read(String json) {
        try {
            return WordPiece.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aWordIsCutIntoTheLongestPiecesThatFit() {
        assertThat(
                        read("{\"vocab\":{\"[UNK]\":0,\"un\":1,\"##afford\":2,\"##able\":3}}")
                                .pieces("unaffordable"))
                .containsExactly(1, 2, 3);
    }

    @Test
    void aWordThatCannotBeCutToItsEndIsUnknown() {
        assertThat(wordPiece.pieces("unaffordable the")).containsExactly(0, 9);
    }

    @Test
    void caseAndAccentsAreFolded() {
        assertThat(wordPiece.pieces("Café THE")).containsExactly(5, 9);
    }

    @Test
    void marksAndIdeographsStandAlone() {
        assertThat(wordPiece.pieces("the!\"中the")).containsExactly(9, 6, 7, 8, 9);
    }

    @Test
    void invisibleCharactersAreNotThere() {
        assertThat(wordPiece.pieces("t\u00ADh\u200Be")).containsExactly(9);
    }

    @Test
    void anEndlessWordIsUnknown() {
        assertThat(wordPiece.pieces("x".repeat(5_000))).isEqualTo(List.of(0));
    }

    @Test
    void nothingHasNoPieces() {
        assertThat(wordPiece.pieces(" \n")).isEmpty();
    }

    @Test
    void aPieceThatTheVocabularyLacksIsRefused() {
        assertThatThrownBy(() -> wordPiece.id("[CLS]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[CLS]");
    }
}
