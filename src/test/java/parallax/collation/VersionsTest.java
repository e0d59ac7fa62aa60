package parallax.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.collation.Version.Likeness;
import parallax.collation.Version.Part;
import parallax.collation.passage.Passage;
import parallax.collation.passage.Rewording;
import parallax.collation.token.Sigil;
import parallax.text.RandomTexts;
import parallax.text.Span;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Drawn as a line for each version: `~words~` are the base's alone, `*words*` are read instead,
/// `_words_` are common.
class VersionsTest {
    private static final String WIRE = "Divers raised the bell of the old ferry on Monday.";
    private static final String OTHER = "The bishop wept.";

    @Test
    void theSameWordsAreIdenticalAndWhoLacksThemIsTold() {
        assertThat(drawn("A", WIRE, OTHER + " " + WIRE, OTHER + " Snow fell."))
                .isEqualTo(
                        """
                        A base: %s
                        B identical: %s
                        not in C\
                        """
                                .formatted(WIRE, WIRE));
    }

    @Test
    void changedWordsStandBesideThoseOfTheBase() {
        var rusty = "Divers lifted the bell of the old rusty ferry on Monday.";
        assertThat(drawn("A", WIRE, rusty))
                .endsWith(
                        "B words differ 2: Divers ~raised ~*lifted* the bell of the old *rusty*"
                                + " ferry on Monday.");
        assertThat(drawn("B", WIRE, rusty))
                .endsWith(
                        "A words differ 2: Divers ~lifted ~*raised* the bell of the old~ rusty~"
                                + " ferry on Monday.");
    }

    @Test
    void marksAloneAreNoWords() {
        assertThat(drawn("A", WIRE, "Divers raised the bell, of the old ferry, on Monday."))
                .contains("B marks differ: ");
    }

    @Test
    void whatIsRewordedShowsTheWordsBothHave() {
        var collation =
                Collator.collate(List.of("Divers raised the old bell.", "The bell was old."));
        var rewording =
                new Rewording(
                        new Passage(new Sigil(0), new Span(0, 27)),
                        new Passage(new Sigil(1), new Span(0, 17)),
                        0.9);
        assertThat(drawn("A", collation.reworded(List.of(rewording))))
                .endsWith("B reworded: The _bell_ was _old_.");
    }

    @Test
    void aMovedPassageSaysHowFar() {
        var lines =
                List.of(
                        "Rescuers pulled nine miners from the flooded shaft at dawn.",
                        "The mayor promised a public inquiry into the broken pumps.",
                        "Relatives had waited three nights in the church hall.",
                        WIRE);
        var inOrder = String.join("\n", lines);
        var moved = String.join("\n", lines.get(1), lines.get(2), lines.get(3), lines.get(0));
        var collation = Collator.collate(List.of(inOrder, moved));
        var cluster =
                collation.clusters().stream()
                        .filter(one -> one.links().getFirst().transposed())
                        .findFirst()
                        .orElseThrow();
        var there = Versions.of(collation, cluster, new Sigil(0)).all().getLast();
        assertThat(there.paragraphsLater()).hasValue(3);
    }

    @Test
    void anArticleWithoutThePassageCannotBeTheBase() {
        assertThatThrownBy(() -> drawn("C", WIRE, WIRE, OTHER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void aVersionHasAllWordsOfItsPassages(long randomSeed) {
        var random = new Random(randomSeed);
        var text = RandomTexts.news(random, 12);
        var collation =
                Collator.collate(
                        List.of(
                                text,
                                RandomTexts.edited(text, random),
                                RandomTexts.edited(text, random)));
        for (var cluster : collation.clusters()) {
            var base = cluster.members().getFirst().witness();
            for (var version : Versions.of(collation, cluster, base).all()) {
                var own =
                        version.parts().stream()
                                .filter(part -> !(part instanceof Part.Missing))
                                .map(Part::words)
                                .collect(Collectors.joining());
                var body = collation.witness(version.witness()).text();
                assertThat(own)
                        .isEqualTo(
                                version.passages().stream()
                                        .map(span -> span.of(body))
                                        .collect(Collectors.joining(" … ")));
            }
        }
    }

    private static String drawn(String base, String... texts) {
        return drawn(base, Collator.collate(List.of(texts)));
    }

    private static String drawn(String base, Collation collation) {
        var sigil =
                IntStream.range(0, collation.witnesses().size())
                        .mapToObj(Sigil::new)
                        .filter(one -> one.toString().equals(base))
                        .findFirst()
                        .orElseThrow();
        var versions = Versions.of(collation, collation.clusters().getFirst(), sigil);
        var lines =
                versions.all().stream().map(VersionsTest::drawn).collect(Collectors.joining("\n"));
        return versions.lacking().isEmpty()
                ? lines
                : lines
                        + "\nnot in "
                        + versions.lacking().stream()
                                .map(Sigil::toString)
                                .collect(Collectors.joining(" "));
    }

    private static String drawn(Version version) {
        var likeness =
                switch (version.likeness()) {
                    case Likeness.WordsDiffer(var words) -> "words differ " + words;
                    case Likeness other ->
                            other.getClass()
                                    .getSimpleName()
                                    .replaceAll("(?<=.)(?=[A-Z])", " ")
                                    .toLowerCase(Locale.ROOT);
                };
        return version.witness()
                + " "
                + likeness
                + ": "
                + version.parts().stream().map(VersionsTest::drawn).collect(Collectors.joining());
    }

    private static String drawn(Part part) {
        return switch (part) {
            case Part.Same(var words) -> words;
            case Part.Other(var words) -> words;
            case Part.Instead(var words, _) -> "*" + words + "*";
            case Part.Missing(var words, _) -> "~" + words + "~";
            case Part.Common(var words) -> "_" + words + "_";
        };
    }
}
