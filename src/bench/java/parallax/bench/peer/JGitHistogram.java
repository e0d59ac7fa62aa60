package parallax.bench.peer;

import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

import java.util.List;

/// JGit's histogram diff with words for lines.
final class JGitHistogram implements Peer.OfTwo {
    @Override
    public Shared compare(Words a, Words b) {
        var edits =
                new HistogramDiff()
                        .diff(
                                new WordComparator(),
                                new WordSequence(a.forms()),
                                new WordSequence(b.forms()));
        return () -> pairing(edits, a.count(), b.count());
    }

    private static Pairing pairing(EditList edits, int countA, int countB) {
        var found = new Pairing();
        int a = 0;
        int b = 0;
        for (Edit edit : edits) {
            found.add(a, edit.getBeginA(), b, edit.getBeginB());
            a = edit.getEndA();
            b = edit.getEndB();
        }
        found.add(a, countA, b, countB);
        return found;
    }

    private static final class WordSequence extends Sequence {
        private final int[] forms;

        WordSequence(List<Integer> forms) {
            this.forms = forms.stream().mapToInt(form -> form).toArray();
        }

        @Override
        public int size() {
            return forms.length;
        }
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
