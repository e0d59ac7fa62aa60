package parallax.bench.peer;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;

/// java-diff-utils over the whole texts, word by word as strings; numbers would take it two thirds
/// of the time.
record JavaDiffUtils(DiffAlgorithmI<String> algorithm) implements Peer.OfTwo {
    @Override
    public Shared compare(Words a, Words b) {
        var patch = DiffUtils.diff(a.normals(), b.normals(), algorithm);
        return () -> pairing(patch, a.count(), b.count());
    }

    private static Pairing pairing(Patch<String> patch, int countA, int countB) {
        var found = new Pairing();
        int a = 0;
        int b = 0;
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            found.add(a, delta.getSource().getPosition(), b, delta.getTarget().getPosition());
            a = delta.getSource().last() + 1;
            b = delta.getTarget().last() + 1;
        }
        found.add(a, countA, b, countB);
        return found;
    }
}
