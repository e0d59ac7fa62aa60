package parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.collation.passage.VariantClass;
import parallax.highlight.Change;
import parallax.highlight.Highlight;
import parallax.highlight.Role;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

class RunTest {
    private static final Set<Role> ALL = Set.of(Role.values());

    @Test
    void onlyWordsChangedInMeaningStandApart() {
        assertThat(drawn("they [invaded|MEANING] the [labour|SPELLING] camp", ALL))
                .isEqualTo("they |*invaded*| the labour camp");
    }

    @Test
    void wordsAtTheEdgesLeaveNoEmptyRun() {
        assertThat(drawn("[They|MEANING] went [home|MEANING]", ALL))
                .isEqualTo("*They*| went |*home*");
    }

    @Test
    void aPlaceWithoutWordsCutsNothing() {
        assertThat(drawn("they [|MEANING]went", ALL)).isEqualTo("they went");
    }

    @Test
    void nothingStandsApartWhereChangesAreNotShown() {
        assertThat(drawn("they [invaded|MEANING] it", Set.of(Role.SHARED)))
                .isEqualTo("they invaded it");
    }

    @Test
    void aLetterIsNeverPartedFromItsAccentsOrItsOtherHalf() {
        var text = "x e\u0301\uD83D\uDE00 y";
        var change = new Change(new Span(3, 5), VariantClass.MEANING, List.of());
        var runs = Run.of(text, new Span(0, text.length()), List.of(shared(text, change)), ALL);
        assertThat(runs)
                .extracting(run -> run.span().of(text))
                .containsExactly("x ", "e\u0301\uD83D\uDE00", " y");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void runsTileTheirParagraphWhateverTheChanges(long randomSeed) {
        var random = new Random(randomSeed);
        var text =
                random.ints(80, 'a', 'g')
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        var changes = new ArrayList<Change>();
        for (int at = random.nextInt(9); at < 70; at += random.nextInt(9)) {
            int end = at + random.nextInt(9);
            changes.add(new Change(new Span(at, end), VariantClass.MEANING, List.of()));
            at = end;
        }
        var paragraph = new Span(10, 60);
        int at = paragraph.start();
        for (Run run :
                Run.of(
                        text,
                        paragraph,
                        List.of(shared(text, changes.toArray(Change[]::new))),
                        ALL)) {
            assertThat(run.span().start()).isEqualTo(at);
            assertThat(run.span().isEmpty()).isFalse();
            at = run.span().end();
        }
        assertThat(at).isEqualTo(paragraph.end());
    }

    private static Highlight shared(String text, Change... changes) {
        return new Highlight.Shared(
                new Span(0, text.length()), 1, List.of(), List.of(), List.of(changes));
    }

    private static String drawn(String marked, Set<Role> shown) {
        var text = Marked.of(marked);
        return Run.of(text.body(), new Span(0, text.body().length()), text.highlights(), shown)
                .stream()
                .map(run -> drawn(run, text.body()))
                .collect(Collectors.joining("|"));
    }

    private static String drawn(Run run, String body) {
        return switch (run.emphasis()) {
            case PLAIN -> run.span().of(body);
            case CHANGED -> "*" + run.span().of(body) + "*";
        };
    }
}
