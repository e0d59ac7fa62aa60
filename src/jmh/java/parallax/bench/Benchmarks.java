package parallax.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// Runs the benchmarks and prints what they found as a table.
///
/// `mvn -q -Pbench` runs all of them, `-Dbench=story` one: `story`, `movedBlocks`, `memory` or
/// `manyArticles`. `-Dparallax.bench.story=DIR` takes the story of another folder. Times are
/// processor times taken by JMH, ratios those of one run; memory and recall are measured directly.
/// The texts are made from fixed seeds, so that all but the times is the same in every run.
public final class Benchmarks {
    private record Named(String name, Callable<List<Row>> rows) {}

    private static final List<Named> ALL =
            List.of(
                    new Named("story", StoryPairs::rows),
                    new Named("movedBlocks", MovedBlocks::rows),
                    new Named("memory", Memory::rows),
                    new Named("manyArticles", ManyArticles::rows),
                    new Named("rewordings", Rewordings::rows),
                    new Named("readingView", ReadingView::rows));

    private Benchmarks() {}

    /// @param args the name of one benchmark, or `all`
    public static void main(String[] args) throws Exception {
        var name = args[0];
        var chosen =
                ALL.stream().filter(one -> name.equals("all") || name.equals(one.name)).toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("no such benchmark: " + name);
        }
        var rows = new ArrayList<Row>();
        for (Named benchmark : chosen) {
            System.out.println(benchmark.name + " …");
            rows.addAll(benchmark.rows.call());
        }
        System.out.println(Row.table(rows));
    }
}
