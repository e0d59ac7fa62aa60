package parallax.bench.race;

import parallax.bench.OtherJava;
import parallax.bench.Table;
import parallax.bench.peer.Contestant;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Sends every contestant that is installed over some courses of one kind, each in a Java of its
/// own with 2 to 6 GB of heap, and stops who takes longer than `parallax.bench.limit` seconds (60
/// unless told) for one comparison.
public final class Race {
    private static final long LIMIT = Long.getLong("parallax.bench.limit", 60);

    private final String kind;
    private final List<String> sizes;
    private final Map<Contestant, List<Outcome>> outcomes = new EnumMap<>(Contestant.class);

    private Race(String kind, List<String> sizes) {
        this.kind = kind;
        this.sizes = sizes;
    }

    /// A text against its edited copy with moved blocks.
    public static List<Table> movedBlocks() throws IOException, InterruptedException {
        return new Race("moved", List.of("1000", "10000", "100000", "1000000"))
                .run("A text and its edited copy, 40 % of the blocks moved", "words");
    }

    /// All pairs of many articles.
    public static List<Table> manyArticles() throws IOException, InterruptedException {
        return new Race("articles", List.of("5", "20", "50"))
                .run(
                        "All pairs of articles of 750 words, three of five from one source",
                        "articles");
    }

    /// The articles that were compared by hand, where they are: beside this project in `../shared`.
    public static List<Table> story() throws IOException, InterruptedException {
        var shared = Path.of(System.getProperty("parallax.bench.shared"));
        return Files.exists(shared.resolve("gold/pairs.tsv"))
                ? new Race("gold", List.of(shared.toString()))
                        .run("All pairs of five real articles, compared by hand", "story")
                : List.of();
    }

    private List<Table> run(String title, String unit) throws IOException, InterruptedException {
        for (Contestant contestant : Contestant.values()) {
            if (contestant.isHere()) {
                var ofOne = new ArrayList<Outcome>();
                for (String size : sizes) {
                    boolean out =
                            !ofOne.isEmpty() && !(ofOne.getLast() instanceof Outcome.Finished);
                    ofOne.add(out ? new Outcome.Spared() : outcome(contestant, size));
                    System.err.println(contestant + " " + size + ": " + ofOne.getLast());
                }
                outcomes.put(contestant, ofOne);
            }
        }
        return List.of(
                table(title + ": recall / precision", unit, Race::quality),
                table(
                        title + ": processor time of one comparison, ms (as often as Parallax)",
                        unit,
                        this::time));
    }

    private Outcome outcome(Contestant contestant, String size)
            throws IOException, InterruptedException {
        var command =
                OtherJava.command(
                        List.of("-Xms2g", "-Xmx6g", "-Xss64m", "-XX:+UseSerialGC"),
                        Run.class,
                        List.of(contestant.name(), kind, size));
        var problems = Files.createTempFile("race", ".txt");
        var java = new ProcessBuilder(command).redirectError(problems.toFile()).start();
        try (var output = java.inputReader()) {
            return output.readLine() == null ? failed(problems) : raced(java, output, problems);
        } finally {
            java.descendants().forEach(ProcessHandle::destroyForcibly);
            java.destroyForcibly().waitFor();
            Files.delete(problems);
        }
    }

    private static Outcome raced(Process java, BufferedReader output, Path problems)
            throws IOException, InterruptedException {
        if (!java.waitFor(LIMIT, TimeUnit.SECONDS)) {
            return new Outcome.Killed(LIMIT);
        }
        var line = output.readLine();
        return line == null ? failed(problems) : Outcome.Finished.of(line);
    }

    private static Outcome failed(Path problems) throws IOException {
        var lines = Files.readAllLines(problems);
        boolean isFull = lines.stream().anyMatch(line -> line.contains("OutOfMemoryError"));
        return new Outcome.Failed(
                isFull
                        ? "out of memory (6 GB)"
                        : lines.stream()
                                .filter(line -> line.contains("Exception"))
                                .findFirst()
                                .orElse("failed"));
    }

    private Table table(String title, String unit, CellOfOutcome cell) {
        var heading = Stream.concat(Stream.of(unit), sizes.stream().map(Race::number)).toList();
        var rows = new ArrayList<List<String>>();
        outcomes.forEach((contestant, ofOne) -> {
            var row = new ArrayList<>(List.of(contestant.title()));
            for (int i = 0; i < ofOne.size(); i++) {
                row.add(cell.of(ofOne.get(i), i));
            }
            rows.add(row);
        });
        return new Table(title, heading, rows);
    }

    private interface CellOfOutcome {
        String of(Outcome outcome, int size);
    }

    private static String number(String size) {
        return size.matches("\\d+") ? "%,d".formatted(Integer.parseInt(size)) : "five seeds";
    }

    private static String quality(Outcome outcome, int size) {
        return outcome instanceof Outcome.Finished finished
                ? "%.3f / %.3f".formatted(finished.score().recall(), finished.score().precision())
                : "–";
    }

    private String time(Outcome outcome, int size) {
        return switch (outcome) {
            case Outcome.Finished finished ->
                    "%,.1f (%s)".formatted(finished.millis(), times(finished.millis(), size));
            case Outcome.Killed killed -> "stopped after %d s".formatted(killed.seconds());
            case Outcome.Failed failed -> failed.reason();
            case Outcome.Spared() -> "–";
        };
    }

    private static String number(double times) {
        return (times < 10 ? "× %.2f" : times < 100 ? "× %.1f" : "× %,.0f").formatted(times);
    }

    private String times(double millis, int size) {
        var ours = outcomes.getOrDefault(Contestant.PARALLAX, List.of()).get(size);
        return ours instanceof Outcome.Finished finished ? number(millis / finished.millis()) : "";
    }
}
