package parallax.app;

import parallax.article.Article;
import parallax.collation.paraphrase.SentenceEmbeddings;
import parallax.intake.ReadOutcome;
import parallax.intake.ReadOutcome.Accepted;
import parallax.intake.ReadOutcome.Rejected;
import parallax.report.JsonReport;
import parallax.report.JsonReport.Named;
import parallax.report.Rejection;
import parallax.session.Comparison;
import parallax.session.NameSearch;
import parallax.session.RewordingSearch;
import parallax.story.Story;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Articles that were read for a report, and what was rejected.
record Reading(List<Article> articles, List<Rejected> rejected) {
    static Reading of(List<ReadOutcome> outcomes) {
        return new Reading(
                outcomes.stream()
                        .filter(Accepted.class::isInstance)
                        .map(outcome -> ((Accepted) outcome).article())
                        .toList(),
                outcomes.stream()
                        .filter(Rejected.class::isInstance)
                        .map(Rejected.class::cast)
                        .toList());
    }

    /// Compares the articles and writes the report, making the folders it goes into.
    void writeJson(Path out) throws IOException {
        var folder = out.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        var rejections =
                rejected.stream()
                        .map(file ->
                                new Rejection(
                                        file.origin().name(), file.reason().id(), file.message()))
                        .toList();
        try (var stream = new BufferedOutputStream(Files.newOutputStream(out))) {
            var story = new Story(articles);
            var naming = new NameSearch(NamesModel::open).names(story);
            var comparison =
                    new RewordingSearch(SentenceEmbeddings::load).reworded(Comparison.of(story));
            JsonReport.write(new Named(comparison, naming), rejections, stream);
        }
    }

    /// Names what was rejected, a line each.
    void tellRejected(PrintWriter writer) {
        rejected.forEach(file -> writer.println(file.origin().name() + ": " + file.message()));
    }

    int exitCode() {
        return rejected.isEmpty() ? ExitCode.DONE : ExitCode.SOME_REJECTED;
    }
}
