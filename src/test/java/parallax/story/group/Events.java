package parallax.story.group;

import parallax.article.Article;
import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.article.Provenance;
import parallax.intake.Intake;
import parallax.intake.IntakeListener;
import parallax.intake.ReadOutcome.Accepted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Events that we wrote articles about, and those articles.
public final class Events {
    private static final Path WRITTEN = Path.of("src/test/resources/parallax/story/group");
    private static final Path SAMPLES = Path.of("seeds");

    private Events() {}

    /// The events of the test and the sample stories, by name.
    public static Map<String, List<Article>> all() {
        var events = new TreeMap<>(written());
        for (Path folder : list(SAMPLES).filter(Files::isDirectory).toList()) {
            events.put(folder.getFileName().toString(), read(folder));
        }
        return events;
    }

    /// The events of the test, by name.
    public static Map<String, List<Article>> written() {
        var events = new TreeMap<String, List<Article>>();
        list(WRITTEN)
                .filter(file -> file.toString().endsWith(".txt"))
                .forEach(file -> {
                    var name = file.getFileName().toString().replace(".txt", "");
                    var articles = new ArrayList<Article>();
                    for (String text : text(file).split("=====\n", -1)) {
                        articles.add(article(name + " " + articles.size(), text));
                    }
                    events.put(name, articles);
                });
        return events;
    }

    private static Article article(String name, String text) {
        var parts = text.strip().split("\n", 4);
        var masthead =
                Masthead.EMPTY
                        .with(Field.OUTLET, Provenance.TEXT, parts[0])
                        .with(Field.HEADLINE, Provenance.TEXT, parts[1])
                        .with(Field.PUBLISHED, Provenance.TEXT, parts[2]);
        return new Article(new Origin.Pasted(name), masthead, parts[3], List.of());
    }

    private static List<Article> read(Path folder) {
        try {
            return new Intake()
                    .read(List.of(folder), IntakeListener.NONE).stream()
                            .map(outcome -> ((Accepted) outcome).article())
                            .toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
