package parallax.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import parallax.article.Article;
import parallax.intake.ReadOutcome.Accepted;
import parallax.intake.ReadOutcome.Linked;
import parallax.intake.ReadOutcome.Rejected;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A folder to fill with files, and an intake that reads it, told in short lines.
record Inbox(Path folder) {
    static final String STORY = "The ferry struck the bridge before dawn.";

    Path put(String name) throws IOException {
        return put(name, STORY);
    }

    Path put(String name, String text) throws IOException {
        return put(name, text.getBytes(UTF_8));
    }

    Path put(String name, byte[] content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.write(file, content);
    }

    /// What became of `paths`: "a.txt" where it was read, "a.txt: empty" where it was not.
    List<String> drop(Path... paths) throws InterruptedException {
        return told(new Intake().read(List.of(paths), IntakeListener.NONE));
    }

    /// The article in `file`, which is a readable one.
    static Article article(Path file) throws InterruptedException {
        return ((Accepted) outcome(file)).article();
    }

    static ReadOutcome outcome(Path file) throws InterruptedException {
        return new Intake().read(List.of(file), IntakeListener.NONE).getFirst();
    }

    static List<String> told(List<ReadOutcome> outcomes) {
        return outcomes.stream().map(Inbox::told).toList();
    }

    private static String told(ReadOutcome outcome) {
        return switch (outcome) {
            case Accepted accepted -> accepted.origin().name();
            case Rejected rejected -> rejected.origin().name() + ": " + rejected.reason().id();
            case Linked linked -> linked.origin().name() + ": link to " + linked.address();
        };
    }
}
