package parallax.collation.paraphrase;

import java.util.List;

/// Where the meaning of sentences comes from: the model, or nowhere.
public sealed interface SentenceEmbeddings permits SentenceModel, SentenceEmbeddings.Absent {
    /// No model: rewordings are found by their words alone, fewer and less surely.
    ///
    /// @param reason why, for the log
    record Absent(String reason) implements SentenceEmbeddings {}

    /// One sentence as the model is given it.
    ///
    /// @param tokens the sentence, token by token, as printed
    /// @param kept the places of the tokens whose vectors are wanted
    record Sentence(List<String> tokens, List<Integer> kept) {
        public Sentence {
            tokens = List.copyOf(tokens);
            kept = List.copyOf(kept);
        }
    }

    /// Loads the model (half a second, 275 MB), or says why it can't be had.
    static SentenceEmbeddings load() {
        return SentenceModel.load();
    }

    /// Ends all work of models for good, before the program ends.
    static void stop() {
        SentenceModel.stop();
    }
}
