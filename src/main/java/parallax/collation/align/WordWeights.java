package parallax.collation.align;

import parallax.collation.token.FunctionWords;
import parallax.collation.token.Vocabulary;
import parallax.collation.token.Witness;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// How much it proves that two texts share a word: its inverse sentence frequency, and little for a
/// function word.
public final class WordWeights {
    private static final double FUNCTION_WORD = 0.15;

    /// Below this many sentences frequencies say nothing, and every word would look common.
    private static final int FEWEST_SENTENCES = 100;

    private final double[] weightOfForm;
    private final BitSet functionWords;

    private WordWeights(double[] weightOfForm, BitSet functionWords) {
        this.weightOfForm = weightOfForm;
        this.functionWords = functionWords;
    }

    /// The weights of all words of `witnesses`. O(words).
    public static WordWeights of(List<Witness> witnesses, Vocabulary vocabulary) {
        var sentencesWith = new int[vocabulary.size()];
        var lastSentence = new int[vocabulary.size()];
        Arrays.fill(lastSentence, -1);
        int before = 0;
        for (Witness witness : witnesses) {
            int[] forms = witness.tokens().wordForms();
            int[] sentences = witness.sentenceOfWord();
            for (int word = 0; word < forms.length; word++) {
                int sentence = before + sentences[word];
                if (lastSentence[forms[word]] != sentence) {
                    lastSentence[forms[word]] = sentence;
                    sentencesWith[forms[word]]++;
                }
            }
            before += witness.sentences().size();
        }
        double all = Math.max(before, FEWEST_SENTENCES) + 1.0;
        var weights = new double[vocabulary.size()];
        var functionWords = new BitSet(weights.length);
        for (int form = 0; form < weights.length; form++) {
            functionWords.set(form, FunctionWords.contains(vocabulary.normal(form)));
            weights[form] =
                    functionWords.get(form)
                            ? FUNCTION_WORD
                            : Math.max(FUNCTION_WORD, Math.log(all / (sentencesWith[form] + 0.5)));
        }
        return new WordWeights(weights, functionWords);
    }

    public double of(int form) {
        return weightOfForm[form];
    }

    /// Whether sharing the word proves nothing, however rare it is here.
    public boolean isFunctionWord(int form) {
        return functionWords.get(form);
    }
}
