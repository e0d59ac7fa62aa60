package parallax.collation.passage;

import static org.assertj.core.api.Assertions.assertThat;

import static parallax.collation.Drawing.drawn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a reader would call the same wording, on sentences as short as they can be.
class PassageFinderTest {
    @Test
    void aSentenceAndItsCopyAreLinkedWithWhatWasChanged() {
        assertThat(
                        drawn(
                                "The council approved the harbour plan on Monday, despite"
                                        + " protests.",
                                "The council rejected the harbor plan on Monday despite protests."))
                .isEqualTo(
                        "AB 0.80 The council {meaning: approved|rejected} the {spelling:"
                            + " harbour|harbor} plan on Monday{punctuation: ,|} despite protests.");
    }

    @Test
    void aSplitSentenceIsTwoLinksAndTheCutIsStyle() {
        assertThat(
                        drawn(
                                "Divers searched the flooded tunnel until midnight, but they found"
                                        + " no trace of the missing engineer.",
                                "Divers searched the flooded tunnel until midnight. They found no"
                                        + " trace of the missing engineer."))
                .isEqualTo(
                        """
                        AB 0.93 Divers searched the flooded tunnel until midnight{style: , but|.}
                        AB 1.00 they found no trace of the missing engineer.\
                        """);
    }

    @Test
    void twoSentencesMadeOneAreTwoLinks() {
        assertThat(
                        drawn(
                                "The dam held through the night. Its gates had been opened at dawn"
                                        + " by two engineers.",
                                "The dam held through the night and its gates had been opened at"
                                        + " dawn by two engineers."))
                .isEqualTo(
                        """
                        AB 0.92 The dam held through the night{style: .|and}
                        AB 1.00 Its gates had been opened at dawn by two engineers.\
                        """);
    }

    @Test
    void wordsMovedToTheNextSentenceAreNoVariants() {
        assertThat(
                        drawn(
                                "A fire early on Tuesday gutted the old customs house. Nobody was"
                                        + " hurt, the fire brigade chief said.",
                                "A fire gutted the old customs house. Nobody was hurt early on"
                                        + " Tuesday, the fire brigade chief said."))
                .isEqualTo(
                        """
                        AB 0.82 A fire early on Tuesday gutted the old customs house.
                        AB 1.00 moved early on Tuesday
                        AB 0.84 Nobody was hurt, the fire brigade chief said.\
                        """);
    }

    @Test
    void aMovedSentenceIsMovedAndTheOthersAreNot() {
        var first = "Surveyors found three cracks in the northern tower.";
        var second = "Masons will repair the copper roof before winter.";
        var third = "Visitors may still enter through the garden gate.";
        assertThat(
                        drawn(
                                String.join(" ", first, second, third),
                                String.join(" ", third, first, second)))
                .isEqualTo(
                        """
                        AB 1.00 Surveyors found three cracks in the northern tower.
                        AB 1.00 Masons will repair the copper roof before winter.
                        AB 1.00 moved Visitors may still enter through the garden gate.\
                        """);
    }

    @Test
    void aQuotationInsideALongSentenceIsShared() {
        assertThat(
                        drawn(
                                "Late in the evening, after most members had left the hall, the"
                                    + " treasurer muttered that “the last lifeboat was sold to pay"
                                    + " for the party” and sat down.",
                                "It was the treasurer, Ove Lind, who put it most bluntly when the"
                                    + " vote was lost and the lamps went out: “The last lifeboat"
                                    + " was sold to pay for the party,” he snapped at reporters."))
                .startsWith("AB 1.00 ")
                .contains("the last lifeboat was sold to pay for the party")
                .doesNotContain("meaning");
    }

    @Test
    void aShortSentenceThatIsQuotedWholeIsShared() {
        assertThat(
                        drawn(
                                "“This is a truce and not a peace. The guns are still here,” he"
                                        + " said.",
                                "“This is a truce and not a peace,” the general told the cabinet on"
                                        + " a cold morning in the citadel, looking at nobody."))
                .isEqualTo("AB 1.00 “This is a truce and not a peace{punctuation: .|,”}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "Transport Minister Karin Osterly opened a school in the hills above the lake."
                        + " / Nobody on the island had expected Transport Minister Karin Osterly to"
                        + " resign so soon.",
                "The mayor will not run again, he said in a statement on Thursday."
                        + " / Prices rose by a tenth, the statistics office said in a statement on"
                        + " Thursday.",
                "It was one of the worst floods in living memory. / One of the worst meals of my"
                        + " life was served there.",
                "The League of Northern Coastal States met to elect a secretary. / She wrote her"
                        + " thesis on the League of Northern Coastal States and its archives.",
                "At the end of the day it is up to the voters. / He came home at the end of the day"
                        + " and fed the geese."
            })
    void namesAndStockPhrasesInOtherwiseDifferentSentencesAreNotShared(String one, String other) {
        assertThat(drawn(one, other)).isEmpty();
    }

    @Test
    void whoDidItIsAVariantEvenWhenAllWordsAreThere() {
        assertThat(
                        drawn(
                                "On Friday the rebels shelled the army near the burnt bridge.",
                                "On Friday the army shelled the rebels near the burnt bridge."))
                .isEqualTo(
                        "AB 0.82 On Friday the {meaning: rebels|army} shelled the {meaning:"
                                + " army|rebels} near the burnt bridge.");
    }

    @Test
    void aWordClaimedByTheSentenceBeforeStaysWithItsOwn() {
        var rest = " had offered to cancel the entire debt of the island.";
        var before = "Its warships would need a week of notice to enter the harbour.\n";
        assertThat(
                        drawn(
                                before + "Dorvan" + rest,
                                before
                                        + "Dorvan’s minister came late.\n"
                                        + "Two unnamed and weary diplomats said Dorvan"
                                        + rest))
                .contains("Dorvan had offered");
    }

    @Test
    void aBeginningThatIsMostlyTheSameBelongsToItsSentence() {
        assertThat(
                        drawn(
                                "The dam held through the long night. Then he and the crew had"
                                        + " searched the flooded tunnel twice.",
                                "The dam held through the long night. Now he and a crew had"
                                        + " searched the flooded tunnel twice."))
                .isEqualTo(
                        """
                        AB 1.00 The dam held through the long night.
                        AB 0.82 {meaning: Then|Now} he and {meaning: the|a} crew had searched the\
                         flooded tunnel twice.\
                        """);
    }

    @Test
    void anEmptyReadingAtTheEdgeLiesAtTheEdgeOfItsPassage() {
        assertThat(
                        drawn(
                                "The storm tore the roof off the market hall, police said.",
                                "Overnight the storm tore the roof off the market hall, police"
                                        + " said."))
                .isEqualTo(
                        "AB 0.96 {meaning: |Overnight}The storm tore the roof off the market hall,"
                                + " police said.");
    }

    @Test
    void numbersSetOtherwiseAreStyle() {
        assertThat(
                        drawn(
                                "The U.S. Navy bought 10,000 steel helmets from the foundry.",
                                "The US Navy bought 10000 steel helmets from the foundry."))
                .isEqualTo(
                        "AB 1.00 The {style: U.S.|US} Navy bought {style: 10,000|10000} steel"
                                + " helmets from the foundry.");
    }

    @Test
    void chineseSentencesAreComparedWordByWord() {
        assertThat(drawn("国家主席今天在北京发表重要新闻讲话。", "国家主席昨天在北京发表重要新闻讲话。")).contains("{meaning: 今天|昨天}");
    }
}
