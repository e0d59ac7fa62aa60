package parallax.collation.paraphrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the statements of one story mean, as far as the model says; what all of them have in common
/// is taken away.
final class Meanings {
    private final Map<Integer, Meaning> meanings;

    /// @param columns the vectors of the words side by side, dimension by dimension
    @SuppressWarnings("ArrayRecordComponent") // read in inner loops
    private record Meaning(float[] sentence, float[][] words, float[] columns) {}

    private Meanings(Map<Integer, Meaning> meanings) {
        this.meanings = meanings;
    }

    /// Without a model: no two sentences and no two different words mean the same.
    static Meanings none() {
        return new Meanings(Map.of());
    }

    /// The meanings of `statements` by `model`. One run of the model for each it has not seen.
    static Meanings of(List<Statement> statements, SentenceModel model) {
        var raw = model.embed(statements.stream().map(Statement::sentence).toList());
        var sentences = Vectors.centred(raw.stream().map(Embedding::sentence).toList());
        var allWords = new ArrayList<float[]>();
        raw.forEach(embedding -> allWords.addAll(Arrays.asList(embedding.words())));
        var words = Vectors.centred(allWords);
        var meanings = new HashMap<Integer, Meaning>();
        int at = 0;
        for (int i = 0; i < raw.size(); i++) {
            int count = raw.get(i).words().length;
            var here = words.subList(at, at + count).toArray(float[][]::new);
            meanings.put(
                    statements.get(i).number(),
                    new Meaning(sentences.get(i), here, Vectors.columns(here)));
            at += count;
        }
        return new Meanings(meanings);
    }

    /// How alike two statements are, -1..1; 0 where the model doesn't say.
    double cosine(Statement a, Statement b) {
        var meaningA = meanings.get(a.number());
        var meaningB = meanings.get(b.number());
        return meaningA == null || meaningB == null
                ? 0
                : Vectors.dot(meaningA.sentence(), meaningB.sentence());
    }

    /// How alike each word of `a` is to each of `b`, -1..1; 0 where the model doesn't say.
    float[][] cosinesOfWords(Statement a, Statement b) {
        var cosines = new float[a.words().size()][b.words().size()];
        var meaningA = meanings.get(a.number());
        var meaningB = meanings.get(b.number());
        if (meaningA != null && meaningB != null) {
            for (int i = 0; i < cosines.length; i++) {
                Vectors.dots(meaningA.words()[i], meaningB.columns(), cosines[i]);
            }
        }
        return cosines;
    }
}
