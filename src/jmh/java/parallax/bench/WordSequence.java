package parallax.bench;

import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/// The words of a text as JGit compares them.
final class WordSequence extends Sequence {
    static final SequenceComparator<WordSequence> COMPARATOR = new WordComparator();

    private final int[] forms;

    WordSequence(int[] forms) {
        this.forms = forms;
    }

    @Override
    public int size() {
        return forms.length;
    }

    private static final class WordComparator extends SequenceComparator<WordSequence> {
        @Override
        public boolean equals(WordSequence a, int i, WordSequence b, int j) {
            return a.forms[i] == b.forms[j];
        }

        @Override
        public int hash(WordSequence words, int i) {
            return words.forms[i];
        }
    }
}
