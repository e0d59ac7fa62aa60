package parallax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.article.Article;
import parallax.collation.Collation;
import parallax.collation.Drawing;
import parallax.collation.token.Sigil;
import parallax.intake.Intake;
import parallax.intake.IntakeListener;
import parallax.intake.ReadOutcome.Accepted;
import parallax.session.Comparison;
import parallax.story.Story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Reads the sample stories and compares them: the whole engine, from files to shared wording.
class SeedStoriesTest {
    @ParameterizedTest
    @ValueSource(strings = {"harbour-bridge", "rate-decision", "strait-accord"})
    void theSampleStoriesHaveInCommonWhatTheyHad(String story)
            throws IOException, InterruptedException {
        var folder = List.of(Path.of("seeds", story));
        var outcomes = new Intake().read(folder, IntakeListener.NONE);
        assertThat(outcomes).hasOnlyElementsOfType(Accepted.class);
        var articles =
                outcomes.stream()
                        .filter(Accepted.class::isInstance)
                        .map(outcome -> ((Accepted) outcome).article())
                        .toList();
        Golden.assertGolden(story, drawn(Comparison.of(new Story(articles))));
    }

    private static String drawn(Comparison comparison) {
        var collation = comparison.collation();
        return names(comparison.story().articles())
                + "\n"
                + Drawing.links(collation)
                + "\n\n"
                + overlaps(collation);
    }

    private static String names(List<Article> articles) {
        var names = new StringBuilder();
        for (int i = 0; i < articles.size(); i++) {
            names.append(new Sigil(i)).append(' ').append(articles.get(i).origin().name());
            names.append('\n');
        }
        return names.toString();
    }

    private static String overlaps(Collation collation) {
        var rows =
                collation.overlaps().stream()
                        .map(row ->
                                row.stream()
                                        .map(share -> String.format(Locale.ROOT, "%.2f", share))
                                        .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("\n"));
        return rows + "\n" + collation.groups() + "\n";
    }
}
