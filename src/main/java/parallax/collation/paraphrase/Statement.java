package parallax.collation.paraphrase;

import parallax.collation.passage.Passage;

import java.util.List;

/// One sentence, ready to be compared.
///
/// @param number its place among all statements of the story
/// @param passage where it stands
/// @param words those of its words that say something, in order
/// @param sentence as the model is given it
record Statement(
        int number, Passage passage, List<Word> words, SentenceEmbeddings.Sentence sentence) {

    /// A word that says something.
    ///
    /// @param stem the number of its stem; the same for a country, its people and its capital
    /// @param root the number of what its stem begins with; words of one root are akin
    /// @param weight how much it proves to share it
    record Word(int stem, int root, double weight, Kind kind) {
        /// Whether only the very same word may stand for it.
        boolean isExact() {
            return kind != Kind.PLAIN;
        }
    }

    /// What a word is.
    enum Kind {
        PLAIN,
        NAME,
        NUMBER
    }

    /// Whether it says enough to be found again: a date line doesn't, nor does a name.
    boolean isTelling() {
        long plain = words.stream().filter(word -> !word.isExact()).count();
        return words.size() >= 3 && plain >= 2;
    }
}
