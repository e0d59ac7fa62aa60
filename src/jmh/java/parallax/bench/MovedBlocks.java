package parallax.bench;

import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;

import parallax.collation.Collation;
import parallax.collation.Collator;
import parallax.collation.Collator.Witnesses;
import parallax.collation.token.Sigil;

import java.util.ArrayList;
import java.util.List;

/// One text against its edited copy, in which 40 % of the blocks stand elsewhere: the engine
/// against JGit's histogram diff of the same words.
@State(Scope.Benchmark)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 3, time = 1)
public class MovedBlocks {
    private static final int TARGET_WORDS = 100_000;
    private static final double TARGET_RECALL = 0.98;
    private static final double TARGET_RATIO = 0.25;

    @Param({"1000", "10000", "100000", "1000000"})
    public int words;

    private int[] origins = {};
    private Witnesses witnesses = Collator.witnesses(List.of());
    private WordSequence original = new WordSequence(new int[0]);
    private WordSequence copy = original;

    @Setup
    public void write() {
        var texts = ProseWriter.movedCopy(words);
        origins = texts.copy().origins();
        witnesses = Collator.witnesses(List.of(texts.original().text(), texts.copy().text()));
        original = sequence(new Sigil(0));
        copy = sequence(new Sigil(1));
    }

    private WordSequence sequence(Sigil sigil) {
        return witnesses.inOwnOrder().stream()
                .filter(witness -> witness.sigil().equals(sigil))
                .map(witness -> new WordSequence(witness.tokens().wordForms()))
                .findFirst()
                .orElseThrow();
    }

    @Benchmark
    public Collation parallax() {
        return Collator.collate(witnesses);
    }

    @Benchmark
    public EditList jgit() {
        return new HistogramDiff().diff(WordSequence.COMPARATOR, original, copy);
    }

    static List<Row> rows() throws RunnerException {
        var timings = Timings.of(MovedBlocks.class);
        var rows = new ArrayList<Row>();
        for (int words : new int[] {1_000, 10_000, 100_000, 1_000_000}) {
            rows.add(row(words, timings));
        }
        rows.add(
                growth(timings.millis("parallax", 100_000), timings.millis("parallax", 1_000_000)));
        return rows;
    }

    private static Row row(int words, Timings timings) {
        double parallax = timings.millis("parallax", words);
        double jgit = timings.millis("jgit", words);
        var texts = new MovedBlocks();
        texts.words = words;
        texts.write();
        double recall = Recall.of(texts.parallax(), texts.origins);
        var row =
                Row.of("%,d words and a copy, moved".formatted(words), parallax, "JGit", jgit)
                        .withRecall(recall, Recall.of(texts.jgit(), texts.origins));
        return words == TARGET_WORDS
                ? row.withTarget(
                        "≥ 0.25, recall ≥ .98",
                        jgit >= TARGET_RATIO * parallax && recall >= TARGET_RECALL)
                : row;
    }

    /// How much longer ten times the words take; n log n takes 12 times as long.
    private static Row growth(double small, double large) {
        double allowed = 10 * Math.log(1_000_000) / Math.log(100_000);
        return Row.of("  from 100,000 words to 1,000,000", "× %.1f".formatted(large / small))
                .withTarget("≤ × %.1f".formatted(allowed), large <= allowed * small);
    }
}
