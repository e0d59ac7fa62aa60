package parallax;

import parallax.article.Article;
import parallax.collation.paraphrase.SentenceEmbeddings;
import parallax.intake.Intake;
import parallax.intake.IntakeListener;
import parallax.intake.ReadOutcome.Accepted;
import parallax.session.Comparison;
import parallax.session.RewordingSearch;
import parallax.story.Story;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The engine without a window: what the README shows, run by `EngineAloneTest`.
public final class EngineExample {
    private EngineExample() {}

    /// Compares the articles of a folder and prints each statement that several of them make.
    public static void main(String... arguments) throws InterruptedException {
        var articles = new ArrayList<Article>();
        for (var read : new Intake().read(List.of(Path.of(arguments[0])), IntakeListener.NONE)) {
            if (read instanceof Accepted accepted) {
                articles.add(accepted.article());
            }
        }
        var words = Comparison.of(new Story(articles));
        var all = new RewordingSearch(SentenceEmbeddings::load).reworded(words);
        for (var cluster : all.collation().clusters()) {
            System.out.println(cluster.number() + " in " + cluster.witnesses());
        }
        SentenceEmbeddings.stop();
    }
}
