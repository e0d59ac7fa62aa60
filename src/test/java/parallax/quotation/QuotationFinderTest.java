package parallax.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import parallax.collation.Collator;
import parallax.collation.token.Sigil;
import parallax.collation.token.Vocabulary;
import parallax.collation.token.Witness;

import java.util.List;

class QuotationFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“The rudder stopped,” said Joren Halvik, the captain.     | Joren Halvik",
                "“The rudder stopped,” the captain said on Tuesday.        | captain",
                "“The rudder stopped,” Captain Joren Halvik told reporters.| Captain Joren Halvik",
                "Joren Halvik said the rudder had “stopped.”               | Joren Halvik",
                "Joren Halvik, who has sailed for years, said it “stopped” then. | Joren Halvik",
                "In Norrvik, Joren Halvik also praised the “quiet crew” of the ship. | Joren"
                        + " Halvik",
                "The ship’s captain, Mr. Joren Halvik, told us it “stopped.” | Mr. Joren Halvik",
                "According to the harbour office, the ship “lost its way” in fog. | harbour office",
                "Calling it “a miracle,” Joren Halvik thanked the crew.    | Joren Halvik",
                "Norrvik criticized the line, saying “it must pay.”        | Norrvik",
                "Halvik: “The rudder stopped.”                             | Halvik",
                "A spokesman for the line in Hjelma said it “regrets” the loss. | spokesman for the"
                        + " line in Hjelma",
                "Nordlinje spokesman Anders Vikner said: “We regret it.”   | Nordlinje spokesman"
                        + " Anders Vikner"
            })
    void theSpeakerIsTold(String text, String speaker) {
        assertThat(speakers(text)).containsExactly(speaker);
    }

    @Test
    void aTermInQuotationMarksHasNoSpeaker() {
        assertThat(speakers("The ship has a “bow thruster” at its bow.")).containsExactly("-");
    }

    @Test
    void aPronounStandsForThePersonNamedLastInTheParagraph() {
        assertThat(
                        speakers(
                                "“We warned them,” said Ingra Solvane.\nOskar Vennar, who sells"
                                        + " paint, said it was quiet. “You can hear the gulls,” he"
                                        + " said. “I had forgotten we had any.”"))
                .containsExactly("Ingra Solvane", "Oskar Vennar", "Oskar Vennar");
    }

    @Test
    void aSplitQuotationHasOneSpeaker() {
        assertThat(speakers("“We warned them,” Solvane said. “Twice.”"))
                .containsExactly("Solvane", "Solvane");
    }

    @Test
    void theSameQuotationIsOneGroupVerbatimAlteredOrInPart() {
        var collation =
                Collator.collate(
                        List.of(
                                "“We warned twice in writing that the fenders were too weak,” said"
                                        + " Ingra Solvane. She praised the “steady” hands.",
                                "Solvane said: “We warned twice on paper that the buffers were far"
                                        + " too weak.” Nobody listened.",
                                "Ingra Solvane praised the captain’s “steady hands” at the helm."));

        var quotations = StoryQuotations.of(collation);

        assertThat(quotations.all()).hasSize(4);
        assertThat(quotations.groups())
                .extracting(group -> group.stream().map(one -> one.article().toString()).toList())
                .containsExactlyInAnyOrder(List.of("A", "B"), List.of("A", "C"));
    }

    private static List<String> speakers(String text) {
        return QuotationFinder.find(Witness.of(new Sigil(0), text, new Vocabulary())).stream()
                .map(one -> one.speaker().map(Speaker::words).orElse("-"))
                .toList();
    }
}
