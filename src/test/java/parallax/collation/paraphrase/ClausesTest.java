package parallax.collation.paraphrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.collation.token.Sigil;
import parallax.collation.token.Vocabulary;
import parallax.collation.token.Witness;

import java.util.List;

class ClausesTest {
    @Test
    void aSentenceIsCutAtItsCommas() {
        assertThat(clauses("The ferry hit the old bridge, and the port was closed at once."))
                .containsExactly("The ferry hit the old bridge", "and the port was closed at once");
    }

    @Test
    void aFewWordsStayWithTheirNeighbours() {
        assertThat(clauses("On Monday, a ferry hit the bridge, he said."))
                .containsExactly("On Monday, a ferry hit the bridge, he said");
    }

    @Test
    void aHyphenInsideACompoundDoesNotCut() {
        assertThat(clauses("The ship was hit by a state-owned ferry in the fog."))
                .containsExactly("The ship was hit by a state-owned ferry in the fog");
    }

    @Test
    void marksAloneHaveNoClause() {
        assertThat(clauses("* * *")).isEmpty();
    }

    private static List<String> clauses(String text) {
        var tokens = Witness.of(new Sigil(0), text, new Vocabulary()).tokens();
        return Clauses.of(tokens.list(0, tokens.size())).stream()
                .map(clause -> clause.of(text))
                .toList();
    }
}
