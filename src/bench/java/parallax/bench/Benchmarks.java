package parallax.bench;

import parallax.bench.race.Race;
import parallax.bench.reading.ReadingView;

import java.util.List;
import java.util.concurrent.Callable;

/// Runs the benchmarks and prints what they found as tables in Markdown, those of
/// `.github/BENCHMARKS.md`.
///
/// `mvn -q -Pbench` runs all of them, which takes most of an hour; `-Dbench=story` one. The texts
/// are made from fixed seeds, so that all but the times is the same in every run. Times are
/// processor times: the clock on the wall says little on a machine that others use as well.
public final class Benchmarks {
    private record Named(String name, Callable<List<Table>> tables) {}

    private static final List<Named> ALL =
            List.of(
                    new Named("story", Race::story),
                    new Named("movedBlocks", Race::movedBlocks),
                    new Named("manyArticles", Race::manyArticles),
                    new Named("memory", Memory::tables),
                    new Named("growth", Growth::tables),
                    new Named("rewordings", Rewordings::tables),
                    new Named("readingView", ReadingView::tables));

    private Benchmarks() {}

    /// @param args the name of one benchmark, or `all`
    public static void main(String[] args) throws Exception {
        var name = args[0];
        var chosen =
                ALL.stream().filter(one -> name.equals("all") || name.equals(one.name)).toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("no such benchmark: " + name);
        }
        for (Named benchmark : chosen) {
            for (Table table : benchmark.tables.call()) {
                System.out.println(table.markdown());
            }
        }
    }
}
