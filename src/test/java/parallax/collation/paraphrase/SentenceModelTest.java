package parallax.collation.paraphrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

class SentenceModelTest {
    private final SentenceModel model = (SentenceModel) SentenceEmbeddings.load();

    @Test
    void sentencesThatMeanTheSameLieCloser() {
        var meanings =
                model.embed(
                        List.of(
                                sentence("The ferry hit the bridge ."),
                                sentence("A ship collided with the viaduct ."),
                                sentence("Bread became cheaper in June .")));
        assertThat(cosine(meanings, 0, 1)).isGreaterThan(cosine(meanings, 0, 2) + 0.1);
    }

    @Test
    void aSentenceIsReadOnce() {
        var sentences = List.of(sentence("The ferry hit the bridge ."), sentence("It sank ."));
        var first = model.embed(sentences);
        var again = model.embed(sentences);
        assertThat(model.runs()).isEqualTo(2);
        assertThat(again).isEqualTo(first);
    }

    @Test
    void whatElseIsReadChangesNothing() {
        var alone = model.embed(List.of(sentence("The ferry hit the bridge .")));
        var other = (SentenceModel) SentenceEmbeddings.load();
        var sentences =
                List.of(
                        sentence("Bread became cheaper in June , bakers said on Tuesday ."),
                        sentence("The ferry hit the bridge ."));
        assertThat(other.embed(sentences).get(1).sentence())
                .containsExactly(alone.getFirst().sentence());
    }

    @Test
    void aSentenceWithoutEndIsReadToTheLimit() {
        var endless = sentence(String.join(" ", Collections.nCopies(2_000, "bridge")));
        var meaning = model.embed(List.of(endless)).getFirst();
        assertThat(meaning.words()).hasNumberOfRows(2_000);
        assertThat(meaning.sentence()).doesNotContain(Float.NaN);
    }

    private static double cosine(List<Embedding> meanings, int a, int b) {
        return Vectors.dot(meanings.get(a).sentence(), meanings.get(b).sentence());
    }

    private static SentenceEmbeddings.Sentence sentence(String text) {
        var tokens = List.of(text.split(" ", -1));
        return new SentenceEmbeddings.Sentence(
                tokens, IntStream.range(0, tokens.size()).boxed().toList());
    }
}
