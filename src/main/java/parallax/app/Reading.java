package parallax.app;

import parallax.article.Article;
import parallax.article.Origin;
import parallax.collation.paraphrase.SentenceEmbeddings;
import parallax.intake.ReadOutcome;
import parallax.intake.ReadOutcome.Accepted;
import parallax.intake.ReadOutcome.Linked;
import parallax.intake.ReadOutcome.Rejected;
import parallax.intake.draft.Reason;
import parallax.report.Named;
import parallax.report.Rejection;
import parallax.report.ReportForm;
import parallax.session.Comparison;
import parallax.session.NameSearch;
import parallax.session.RewordingSearch;
import parallax.story.Story;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Articles that were read for a report, and what was rejected.
record Reading(List<Article> articles, List<Rejected> rejected) {
    static Reading of(List<ReadOutcome> outcomes) {
        var articles = new ArrayList<Article>();
        var rejected = new ArrayList<Rejected>();
        for (ReadOutcome outcome : outcomes) {
            switch (outcome) {
                case Accepted(Article article, _) -> articles.add(article);
                case Rejected refused -> rejected.add(refused);
                case Linked(Origin origin, URI address) ->
                        rejected.add(new Rejected(origin, new Reason.OnlyLink(address)));
            }
        }
        return new Reading(List.copyOf(articles), List.copyOf(rejected));
    }

    /// Compares the articles and writes the report, making the folders it goes into.
    void write(ReportForm form, Path out) throws IOException {
        var folder = out.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (var stream = new BufferedOutputStream(Files.newOutputStream(out))) {
            form.write(compared(), rejections(), stream);
        }
    }

    private Named compared() {
        var story = new Story(articles);
        var naming = new NameSearch(NamesModel::open).names(story);
        var comparison =
                new RewordingSearch(SentenceEmbeddings::load).reworded(Comparison.of(story));
        return Named.of(comparison, naming);
    }

    private List<Rejection> rejections() {
        return rejected.stream()
                .map(file ->
                        new Rejection(file.origin().name(), file.reason().id(), file.message()))
                .toList();
    }

    /// Names what was rejected, a line each.
    void tellRejected(PrintWriter writer) {
        rejected.forEach(file -> writer.println(file.origin().name() + ": " + file.message()));
    }

    int exitCode() {
        return rejected.isEmpty() ? ExitCode.DONE : ExitCode.SOME_REJECTED;
    }
}
