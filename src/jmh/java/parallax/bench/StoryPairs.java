package parallax.bench;

import com.github.difflib.patch.Patch;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;

import parallax.collation.Collation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// All pairs of the articles of one story, read from the folder `parallax.bench.story`: the engine
/// against Myers' diff.
@State(Scope.Benchmark)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class StoryPairs {
    private static final double TARGET = 30;

    private AllPairs pairs = AllPairs.of(List.of());

    @Setup
    public void read() throws IOException {
        pairs = AllPairs.of(texts());
    }

    private static List<String> texts() throws IOException {
        var folder = Path.of(System.getProperty("parallax.bench.story", "seeds/harbour-bridge"));
        try (var files = Files.list(folder)) {
            var texts = new ArrayList<String>();
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    @Benchmark
    public Collation parallax() {
        return pairs.collate();
    }

    @Benchmark
    public Collation parallaxFromText() {
        return pairs.collateFromText();
    }

    @Benchmark
    public List<Patch<String>> myers() {
        return pairs.diff();
    }

    static List<Row> rows() throws RunnerException, IOException {
        var timings = Timings.of(StoryPairs.class);
        double myers = timings.millis("myers");
        double parallax = timings.millis("parallax");
        double parallaxFromText = timings.millis("parallaxFromText");
        var name = "story of %,d words".formatted(AllPairs.of(texts()).wordCount());
        return List.of(
                Row.of(name, parallax, "Myers", myers)
                        .withTarget("≥ 30", myers >= TARGET * parallax),
                Row.of(name + ", tokens included", parallaxFromText, "Myers", myers));
    }
}
