package parallax.collation.paraphrase;

import parallax.collation.passage.Passage;
import parallax.text.Span;

import java.util.List;

/// One sentence, ready to be compared.
///
/// @param number its place among all statements of the story
/// @param passage where it stands
/// @param clauses the sentence cut at its commas and other marks, in order
/// @param words those of its words that say something, in order
/// @param sentence as the model is given it
record Statement(
        int number,
        Passage passage,
        List<Span> clauses,
        List<Word> words,
        SentenceEmbeddings.Sentence sentence) {
    /// A clause is shown instead of its sentence where it is no longer than this share of it.
    private static final double MUCH_SHORTER = 0.6;

    private static final int FEWEST_PLAIN_WORDS = 3;

    /// A word that says something.
    ///
    /// @param start where it begins
    /// @param stem the number of its stem; the same for a country, its people and its capital
    /// @param root the number of what its stem begins with; words of one root are akin
    /// @param weight how much it proves to share it
    record Word(int start, int stem, int root, double weight, Kind kind) {
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

    /// The clauses that hold the words from `first` to `last`, or the whole sentence where they are
    /// most of it, or say little more than who spoke.
    Passage clauses(int first, int last) {
        var hull = clauseAt(words.get(first).start()).hull(clauseAt(words.get(last).start()));
        boolean telling =
                words.stream()
                                .filter(word -> !word.isExact() && hull.contains(word.start()))
                                .count()
                        >= FEWEST_PLAIN_WORDS;
        return telling && hull.length() <= MUCH_SHORTER * passage.span().length()
                ? new Passage(passage.witness(), hull)
                : passage;
    }

    private Span clauseAt(int place) {
        return clauses.stream()
                .filter(clause -> clause.contains(place))
                .findFirst()
                .orElse(passage.span());
    }
}
