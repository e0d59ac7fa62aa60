package parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.highlight.Role;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class StepTest {
    private static final Set<Role> ALL = Set.of(Role.values());

    private final Marked text =
            Marked.of(
                    "Alone. {1:They [invaded|MEANING] it[,|PUNCTUATION] all. }{~2:In other words.}"
                            + "{3:Both.}{3: Again.}");

    @Test
    void sharedPassagesAreSteppedToOnceEach() {
        assertThat(words(Step.shared(text.highlights(), ALL)))
                .containsExactly("They invaded it, all. ", "Both.");
        assertThat(Step.shared(text.highlights(), Set.of(Role.UNIQUE))).isEmpty();
    }

    @Test
    void differencesAreWhatIsShownButForOtherMarks() {
        assertThat(words(differences(ALL))).containsExactly("Alone.", "invaded", "In other words.");
        assertThat(words(differences(Set.of(Role.CHANGED)))).containsExactly("invaded");
        assertThat(differences(Set.of(Role.SHARED))).isEmpty();
    }

    @Test
    void stepsGoFromWhereTheReaderIs() {
        var steps = differences(ALL);
        assertThat(words(Step.after(steps, -1).stream().toList())).containsExactly("Alone.");
        int invaded = text.body().indexOf("invaded");
        assertThat(words(Step.after(steps, invaded).stream().toList()))
                .containsExactly("In other words.");
        assertThat(words(Step.before(steps, invaded).stream().toList())).containsExactly("Alone.");
        assertThat(Step.before(steps, 0)).isEmpty();
        assertThat(Step.after(steps, text.body().length())).isEmpty();
    }

    private List<Step> differences(Set<Role> shown) {
        return Step.differences(text.highlights(), shown, text.body());
    }

    private List<String> words(List<Step> steps) {
        return steps.stream()
                .map(step -> step.words().of(text.body()))
                .collect(Collectors.toList());
    }
}
