package parallax.bench;

import com.github.difflib.patch.Patch;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;

import parallax.collation.Collation;

import java.util.ArrayList;
import java.util.List;

/// All pairs of many articles of 750 words, three of five edited from the same one and the others
/// written apart: the engine against Myers' diff.
@State(Scope.Benchmark)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 3, time = 1)
public class ManyArticles {
    private static final int WORDS = 750;

    @Param({"5", "20", "50"})
    public int articles;

    private AllPairs pairs = AllPairs.of(List.of());

    @Setup
    public void write() {
        var writer = new ProseWriter(articles);
        var wireCopy = writer.article(WORDS);
        var texts = new ArrayList<String>();
        for (int i = 0; i < articles; i++) {
            var article = i % 5 < 3 ? writer.edited(wireCopy) : writer.article(WORDS);
            texts.add(article.text());
        }
        pairs = AllPairs.of(texts);
    }

    @Benchmark
    public Collation parallax() {
        return pairs.collate();
    }

    /// Each call takes many seconds with fifty articles, so there are fewer.
    @Benchmark
    @Warmup(iterations = 1, time = 1)
    @Measurement(iterations = 1, time = 1)
    public List<Patch<String>> myers() {
        return pairs.diff();
    }

    static List<Row> rows() throws RunnerException {
        var timings = Timings.of(ManyArticles.class);
        var rows = new ArrayList<Row>();
        for (int articles : new int[] {5, 20, 50}) {
            double parallax = timings.millis("parallax", articles);
            double myers = timings.millis("myers", articles);
            rows.add(
                    Row.of(
                            "%d articles of 750 words".formatted(articles),
                            parallax,
                            "Myers",
                            myers));
        }
        return rows;
    }
}
