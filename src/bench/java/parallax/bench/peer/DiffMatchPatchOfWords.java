package parallax.bench.peer;

import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch;
import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch.Diff;

import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/// diff-match-patch with a character for each word, as its documentation advises.
///
/// @param cleaned by its semantic clean-up, which gives up equal words that stand alone
record DiffMatchPatchOfWords(boolean cleaned) implements Peer.OfTwo {
    @Override
    public Shared compare(Words a, Words b) {
        var characters = new HashMap<Integer, Character>();
        var dmp = new DiffMatchPatch();
        dmp.diffTimeout = 0;
        var diffs = dmp.diffMain(written(a, characters), written(b, characters), false);
        if (cleaned) {
            dmp.diffCleanupSemantic(diffs);
        }
        return () -> pairing(diffs);
    }

    private static String written(Words words, Map<Integer, Character> characters) {
        var text = new StringBuilder(words.count());
        for (Integer form : words.forms()) {
            text.append(characters.computeIfAbsent(form, _ -> character(characters.size())));
        }
        return text.toString();
    }

    private static char character(int number) {
        int character = number < Character.MIN_SURROGATE ? number : number + 0x800;
        if (character > Character.MAX_VALUE) {
            throw new UnsupportedOperationException("more different words than characters");
        }
        return (char) character;
    }

    private static Pairing pairing(LinkedList<Diff> diffs) {
        var found = new Pairing();
        int a = 0;
        int b = 0;
        for (Diff diff : List.copyOf(diffs)) {
            int length = diff.text.length();
            switch (diff.operation) {
                case EQUAL -> {
                    found.add(a, a + length, b, b + length);
                    a += length;
                    b += length;
                }
                case DELETE -> a += length;
                case INSERT -> b += length;
            }
        }
        return found;
    }
}
