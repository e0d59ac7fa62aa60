package parallax.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.article.Article;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.collation.Collator;
import parallax.entity.Entity;
import parallax.entity.EntityType;
import parallax.entity.Occurrence;
import parallax.entity.Occurrence.Certainty;
import parallax.text.RandomTexts;
import parallax.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class FindingsTest {
    private static final String WIRE =
            """
            Troops seized the old harbour of Norrvik on Tuesday and closed it to all ships.
            About 2,000 people stood on the quay and watched them in silence.
            “We warned the council twice in writing,” said Ingra Solvane, a pilot.
            Nobody in the town hall would say when the harbour might open again.
            The last time it was closed was in the winter of the great ice.\
            """;
    private static final String REPRINT =
            """
            Troops entered the old harbour of Norrvik on Tuesday and closed it to all ships.
            About 12,000 people stood on the quay and watched them in silence.
            “We warned the council once in writing,” said Ingra Solvane, a pilot.\
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "LOADED_WORD       | “seized” in Wire reads “entered” in Reprint.",
                "FIGURE            | “2,000” in Wire reads “12,000” in Reprint.",
                "LEFT_OUT          | Reprint has nothing of the last 2 paragraphs of Wire, which"
                        + " begin “Nobody in the town hall would say when the harbour might open"
                        + " again”.",
                "ALTERED_QUOTATION | A quotation of Ingra Solvane reads differently: “twice” in"
                        + " Wire, “once” in Reprint."
            })
    void whatDiffersIsSaidInOneSentence(FindingKind kind, String summary) {
        assertThat(findings(WIRE, REPRINT))
                .filteredOn(finding -> finding.kind() == kind)
                .extracting(Finding::summary)
                .contains(summary);
    }

    @Test
    void aQuotationInAnotherSpellingIsTheSame() {
        var british = WIRE.replace("warned the council twice", "defended the colour of it");
        var american = british.replace("colour", "color").replace("writing,”", "writing”,");
        assertThat(findings(british, american))
                .noneMatch(finding -> finding.kind() == FindingKind.ALTERED_QUOTATION);
    }

    @Test
    void aCopyIsToldWithItsShares() {
        assertThat(findings(WIRE, REPRINT))
                .filteredOn(finding -> finding.kind() == FindingKind.COPIED)
                .extracting(Finding::summary)
                .singleElement()
                .asString()
                .matches(
                        "\\d+ % of the words of Reprint stand in Wire too, and \\d+ % the other way"
                                + " round\\.");
    }

    @Test
    void everyPlaceStandsInItsArticle() {
        var bodies = List.of(WIRE, REPRINT);
        for (Finding finding : findings(WIRE, REPRINT)) {
            for (Place place : finding.places()) {
                assertThat(place.span().end())
                        .isLessThanOrEqualTo(bodies.get(place.article().index()).length());
            }
        }
    }

    @Test
    void theOrderOfTheArticlesChangesNoFindingsKind() {
        assertThat(findings(REPRINT, WIRE))
                .extracting(Finding::kind)
                .containsExactlyInAnyOrderElementsOf(
                        findings(WIRE, REPRINT).stream().map(Finding::kind).toList());
    }

    @Test
    void styleIsOneLine() {
        var british = WIRE.replace("harbour", "harbor").replace("Tuesday and", "Tuesday, and");
        assertThat(findings(WIRE, british))
                .extracting(Finding::kind)
                .containsExactlyInAnyOrder(FindingKind.COPIED, FindingKind.STYLE);
    }

    @Test
    void aNameThatNobodyElseUsesIsProbablyAnother() {
        var lam =
                new Entity(
                        EntityType.PERSON,
                        "To Lam",
                        List.of(),
                        Optional.empty(),
                        List.of(
                                new Occurrence(0, new Span(0, 6), Certainty.SURE),
                                new Occurrence(1, new Span(0, 3), Certainty.PROBABLE)));
        var collation = Collator.collate(List.of("To Lam spoke.", "Lin spoke."));
        var headings = headings(List.of("Wire", "Post"));
        assertThat(Findings.of(Evidence.of(headings, collation, List.of(lam))))
                .filteredOn(finding -> finding.kind() == FindingKind.NAME)
                .extracting(Finding::summary)
                .containsExactly("“Lin” in Post is probably To Lam, who is named so in Wire.");
    }

    @Test
    void theSameQuotationOfAnotherSpeakerIsTold() {
        assertThat(
                        findings(
                                "“Nobody warned the pilots of the storm,” said Lena Marsk.",
                                "“Nobody warned the pilots of the storm,” the harbour office"
                                        + " said."))
                .filteredOn(finding -> finding.kind() == FindingKind.ATTRIBUTION)
                .extracting(Finding::summary)
                .containsExactly(
                        "“Nobody warned the pilots of the storm,” is attributed to Lena Marsk in"
                                + " Wire, to harbour office in Reprint.");
    }

    @Test
    void titlesBeforeNamesAreToldApartFromOtherStyle() {
        var formal = "Mr. Halvik told the harbour council on Monday that the rudder had stopped.";
        assertThat(findings(formal, formal.replace("Mr. ", "")))
                .extracting(Finding::summary)
                .contains("Wire and Reprint differ in the title before a name, one time.");
    }

    @Test
    void aMarkThatNeverClosesIsTold() {
        assertThat(findings("He said “it sank.\nAnd left.", "Nothing at all was said."))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.BROKEN_QUOTATION);
    }

    @Test
    void whatMostSayAndOneDoesNotIsLeftOut() {
        var sentence = "The council closed the old harbour bridge to lorries on Monday.";
        assertThat(findings(sentence, sentence, sentence, "It rained in Norrvik all that week."))
                .filteredOn(finding -> finding.kind() == FindingKind.LEFT_OUT)
                .extracting(Finding::summary)
                .containsExactly(
                        "Other does not say what 3 others do: “"
                                + sentence.replace(".", "")
                                + "”.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void anyTextsHaveFindingsOrNone(long randomSeed) {
        var all = findings(RandomTexts.any(randomSeed), RandomTexts.any(randomSeed + 1));
        assertThat(all)
                .allSatisfy(finding -> {
                    assertThat(finding.weight()).isBetween(0.0, 1.0);
                    assertThat(finding.summary()).isNotBlank();
                });
    }

    /// 003_93af2fd95bdaf7b3 tells a reader nothing; the letter of its column does.
    @Test
    void anArticleIsCalledByItsLetterWhereItsFileHasNoName() {
        var articles =
                Stream.of("daily-meridian.txt", "003_93af2fd95bdaf7b3.txt", "Pasted text 1")
                        .map(name ->
                                new Article(
                                        new Origin.Pasted(name), Masthead.EMPTY, WIRE, List.of()))
                        .toList();
        assertThat(Heading.of(articles))
                .extracting(Heading::name)
                .containsExactly("Daily Meridian", "B", "Pasted text 1");
    }

    private static List<Finding> findings(String... bodies) {
        var names = List.of("Wire", "Reprint", "Third", "Other").subList(0, bodies.length);
        return Findings.of(
                Evidence.of(headings(names), Collator.collate(List.of(bodies)), List.of()));
    }

    private static List<Heading> headings(List<String> names) {
        return names.stream().map(name -> new Heading(name, Masthead.EMPTY)).toList();
    }
}
