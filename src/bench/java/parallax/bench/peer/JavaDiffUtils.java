package parallax.bench.peer;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;

/// java-diff-utils over the whole texts.
record JavaDiffUtils(DiffAlgorithmI<Integer> algorithm) implements Peer.OfTwo {
    @Override
    public Shared compare(Words a, Words b) {
        var patch = DiffUtils.diff(a.forms(), b.forms(), algorithm);
        return () -> pairing(patch, a.count(), b.count());
    }

    private static Pairing pairing(Patch<Integer> patch, int countA, int countB) {
        var found = new Pairing();
        int a = 0;
        int b = 0;
        for (AbstractDelta<Integer> delta : patch.getDeltas()) {
            found.add(a, delta.getSource().getPosition(), b, delta.getTarget().getPosition());
            a = delta.getSource().last() + 1;
            b = delta.getTarget().last() + 1;
        }
        found.add(a, countA, b, countB);
        return found;
    }
}
