package parallax.bench.peer;

import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;

import eu.interedition.collatex.CollationAlgorithmFactory;
import eu.interedition.collatex.matching.EqualityTokenComparator;

import parallax.bench.peer.WordDiffProgram.Marks;

import java.util.List;

/// Everyone who takes part.
public enum Contestant {
    PARALLAX("Parallax", new Parallax(witnesses -> witnesses)),
    PARALLAX_FROM_TEXT("Parallax, finding the words included", new Parallax(Parallax::cutAnew)),
    MYERS("java-diff-utils, Myers", new JavaDiffUtils(new MyersDiff<>())),
    LINEAR("java-diff-utils, linear space", new JavaDiffUtils(new MyersDiffWithLinearSpace<>())),
    HISTOGRAM("JGit, histogram", new JGitHistogram()),
    DMP("diff-match-patch", new DiffMatchPatchOfWords(false)),
    DMP_CLEANED("diff-match-patch, semantic", new DiffMatchPatchOfWords(true)),
    DEKKER(
            "CollateX, Dekker",
            new CollateX(() -> CollationAlgorithmFactory.dekker(new EqualityTokenComparator()))),
    NEEDLEMAN_WUNSCH(
            "CollateX, Needleman-Wunsch",
            new CollateX(() ->
                    CollationAlgorithmFactory.needlemanWunsch(new EqualityTokenComparator()))),
    STRING_TILING(
            "CollateX, greedy string tiling",
            new CollateX(() ->
                    CollationAlgorithmFactory.greedyStringTiling(
                            new EqualityTokenComparator(), 3))),
    WDIFF("wdiff", new WordDiffProgram(List.of("wdiff"), new Marks("[-", "-]", "{+", "+}"))),
    DWDIFF("dwdiff", new WordDiffProgram(List.of("dwdiff"), new Marks("[-", "-]", "{+", "+}"))),
    GIT(
            "git diff --word-diff",
            new WordDiffProgram(
                    List.of(
                            "git",
                            "diff",
                            "--no-index",
                            "--no-color",
                            "--word-diff=plain",
                            "--unified=1"),
                    new Marks("[-", "-]", "{+", "+}")));

    private final String title;
    private final Peer peer;

    Contestant(String title, Peer peer) {
        this.title = title;
        this.peer = peer;
    }

    public String title() {
        return title;
    }

    public Peer peer() {
        return peer;
    }

    public boolean isHere() {
        return !(peer instanceof WordDiffProgram program) || program.isInstalled();
    }
}
