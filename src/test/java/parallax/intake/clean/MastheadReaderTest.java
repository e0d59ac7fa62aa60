package parallax.intake.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.article.Masthead;
import parallax.intake.draft.Draft;

import java.util.List;
import java.util.Optional;

class MastheadReaderTest {
    private static final String LEDE =
            "A state-owned passenger ferry struck the King Alrik Bridge in Norrvik harbour before"
                    + " dawn on Tuesday, injuring 31 people and cutting the main route north.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ferry strikes Norrvik harbour bridge, cutting main route north",
                "Can Norrvik afford another bridge?",
                "“We warned them twice”",
                "Analysis: why nobody listened to the pilots",
                "Bridge disaster – the north is cut off",
                "FERRY RAMS BRIDGE",
                "Shipwreck! The night that Norrvik will not forget",
                "Norrvik looks for help from the U.S.",
                "31 hurt as ferry hits bridge",
                "Paquebot : le pont de Norrvik fermé"
            })
    void aShortFirstLineWithoutAFullStopIsTheHeadline(String line) {
        assertThat(headline(line, LEDE)).contains(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge at Norrvik is closed.",
                "“We warned them twice,” the pilot said.",
                "NORRVIK, March 11 (Coastal Wire) — The bridge is closed",
                "SINGAPORE — Nobody was hurt",
                "NORRVIK, March 11 (Coastal Wire)",
                "By Lena Marsk",
                "March 11, 2025",
                "date 2025-03-11",
                "Here is what we know so far:",
                "- the bridge is closed",
                "1. The bridge is closed",
                "• Bridge closed",
                "Exclusive",
                "***",
                "— Did you see it"
            })
    void whatElseMayStandFirstIsNoHeadline(String line) {
        assertThat(headline(line, LEDE, LEDE)).isEmpty();
    }

    @Test
    void aLongFirstLineIsALedeEvenWithoutAFullStop() {
        assertThat(headline(LEDE.replace(".", "") + ", the harbour office told reporters", LEDE))
                .isEmpty();
    }

    @Test
    void theHeadlineLeavesTheBody() {
        var clean = read("Ferry hits bridge", LEDE);

        assertThat(clean.masthead().headline()).contains("Ferry hits bridge");
        assertThat(clean.paragraphs()).containsExactly(LEDE);
    }

    @Test
    void otherShortLinesMayStandBetweenHeadlineAndText() {
        var clean =
                read(
                        "Ferry rams harbour bridge",
                        "Accident in Skarland",
                        "The north is cut off",
                        "© Elin Markvist/Pool",
                        LEDE);

        assertThat(clean.masthead().headline()).contains("Ferry rams harbour bridge");
        assertThat(clean.paragraphs()).hasSize(4).startsWith("Accident in Skarland");
    }

    @Test
    void aBriefOfOneShortSentenceKeepsItsHeadline() {
        assertThat(headline("Bridge closed", "The harbour bridge is closed until Friday."))
                .contains("Bridge closed");
    }

    @Test
    void aHeadlineWithoutSpacesIsAHeadline() {
        assertThat(headline("渡轮撞上港口大桥", "周二清晨，一艘渡轮在浓雾中撞上港口大桥，造成三十一人受伤。")).contains("渡轮撞上港口大桥");
    }

    @Test
    void aTextThatWouldBeAllHeadlineIsAllBody() {
        assertThat(read("Ferry hits bridge").paragraphs()).containsExactly("Ferry hits bridge");
    }

    @Test
    void shortLinesOnlyHaveNoHeadline() {
        assertThat(
                        headline(
                                "The ferry went out on the morning tide",
                                "With nobody up but the gulls at her side",
                                "And the fog on the water lay thick and wide"))
                .isEmpty();
    }

    @Test
    void theFirstTurnOfAConversationIsNoHeadline() {
        assertThat(headline("Halvik: Nobody told me", "Renn: " + LEDE, "Halvik: Nobody")).isEmpty();
        assertThat(headline("When did you know?", LEDE, "And then?", LEDE)).isEmpty();
    }

    private static Optional<String> headline(String... paragraphs) {
        return read(paragraphs).masthead().headline();
    }

    private static Draft read(String... paragraphs) {
        return MastheadReader.read(Draft.of(Masthead.EMPTY, List.of(paragraphs)));
    }
}
