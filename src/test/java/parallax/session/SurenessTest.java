package parallax.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.article.Article;
import parallax.collation.paraphrase.SentenceEmbeddings;
import parallax.collation.passage.Rewording;
import parallax.intake.Intake;
import parallax.intake.IntakeListener;
import parallax.intake.ReadOutcome.Accepted;
import parallax.story.Story;

import java.nio.file.Path;
import java.util.List;

/// How sure rewordings have to be.
class SurenessTest {
    private final RewordingSearch search = new RewordingSearch(SentenceEmbeddings::load);

    @Test
    void onlySureRewordingsAreSomeOfTheLikelyOnesAndCanBeTakenBack() throws InterruptedException {
        var comparison = Comparison.of(new Story(sample()));
        var likely = search.reworded(comparison);
        search.want(Sureness.SURE);
        var sure = search.reworded(likely);
        assertThat(rewordings(sure)).isNotEmpty().isSubsetOf(rewordings(likely));
        assertThat(rewordings(sure)).allMatch(one -> one.score() >= 0.6);
        assertThat(sure.collation().links())
                .containsExactlyInAnyOrderElementsOf(comparison.collation().links());
        search.want(Sureness.LIKELY);
        assertThat(rewordings(search.reworded(sure))).isEqualTo(rewordings(likely));
    }

    private static List<Rewording> rewordings(Comparison comparison) {
        return comparison.collation().rewordings().stream().sorted().toList();
    }

    private static List<Article> sample() throws InterruptedException {
        return new Intake()
                .read(List.of(Path.of("seeds", "harbour-bridge")), IntakeListener.NONE).stream()
                        .map(outcome -> ((Accepted) outcome).article())
                        .toList();
    }
}
