package parallax.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Provenance;
import parallax.collation.Collator;
import parallax.collation.passage.Passage;
import parallax.collation.passage.Rewording;
import parallax.collation.token.Sigil;
import parallax.entity.Entity;
import parallax.entity.EntityType;
import parallax.entity.Occurrence;
import parallax.entity.Occurrence.Certainty;
import parallax.entity.link.EntityLinker;
import parallax.entity.recognize.ArticleText;
import parallax.entity.recognize.MentionFinder;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What two articles say in other words, and differently.
class ReportedDifferentlyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Police counted 23,000 people on the quay. | Some 32,000 people had come to the"
                        + " quay. | The same statement has “23,000” in Wire, “32,000” in Post.",
                "The bridge will cost 41,000 thalers a week. | It is 45,000 thalers that every week"
                        + " costs. | The same statement has “41,000” in Wire, “45,000” in Post.",
                "The port signed a defence pact with Dorvan. | Dorvan has a new strategic pact with"
                        + " the port. | The same thing seems to be “defence pact” in Wire, “new"
                        + " strategic pact” in Post.",
                "He is wanted for alleged war crimes in the north. | The court calls it a war crime"
                    + " in the north. | The same thing seems to be “alleged war crimes” in Wire,"
                    + " “war crime” in Post.",
                "The council is due to meet the pilots. | The council met the pilots at noon. | One"
                        + " tells as planned what another tells as done: “due to meet” in Wire,"
                        + " “met” in Post.",
                "Two boats sank, the harbour office said. | According to Lena Marsk both boats went"
                        + " down. | What seems to be the same statement comes from “harbour office”"
                        + " in Wire, “Lena Marsk” in Post.",
            })
    void whatDiffersBetweenRewordingsIsSaid(String a, String b, String summary) {
        assertThat(reworded(a, b)).extracting(Finding::summary).contains(summary);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police counted 23,000 people on the quay. | On the quay stood 23,000 people.",
                "Two boats sank near the quay. | Near the quay three boats went down.",
                "It was the first stop of the tour. | The tour had its last stop there.",
                "Two boats sank, Lena Marsk said. | Marsk said both boats went down.",
                "Ships may not pass the damaged pier. | No ship can pass the ruined bridge.",
            })
    void whatOnlySeemsToDifferIsNot(String a, String b) {
        assertThat(reworded(a, b))
                .extracting(Finding::kind)
                .doesNotContain(
                        FindingKind.FIGURE, FindingKind.LOADED_WORD, FindingKind.ATTRIBUTION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The party leader Kim Orvel came. | The Dorvan dictator Kim Orvel came. | Kim Orvel"
                        + " is called “party leader” in Wire, “Dorvan dictator” in Post.",
                "Kim Orvel, an expert on rudders, spoke. | They asked a former professor, Kim"
                        + " Orvel. | Kim Orvel is called “expert on rudders” in Wire, “former"
                        + " professor” in Post.",
            })
    void whatSomeoneIsCalledIsLaidBesideEachOther(String a, String b, String summary) {
        var orvel =
                person("Kim Orvel", occurrence(0, a, "Kim Orvel"), occurrence(1, b, "Kim Orvel"));
        assertThat(findings(List.of(a, b), List.of(), List.of(orvel)))
                .extracting(Finding::summary)
                .contains(summary);
    }

    @ParameterizedTest
    @CsvSource({"meet, met", "ban, banned", "carry, carried", "arrive, arrived", "sail, sailed"})
    void aPastIsKnownByItsVerb(String base, String past) {
        assertThat(Verbs.isPast(base, past)).isTrue();
        assertThat(Verbs.isPast(past, base)).isFalse();
    }

    @Test
    void whatACopyHasToIsToldOfBoth() {
        var wire = "The port of Norrvik signed a defence pact with Dorvan on Tuesday.";
        var post = "Dorvan has a new strategic pact with the port.";
        var collation = Collator.collate(List.of(wire, wire, post));
        var rewording =
                new Rewording(
                        new Passage(new Sigil(0), new Span(0, wire.length())),
                        new Passage(new Sigil(2), new Span(0, post.length())),
                        0.9);
        var headings =
                List.of("Wire", "Copy", "Post").stream()
                        .map(name -> new Heading(name, Masthead.EMPTY))
                        .toList();
        assertThat(
                        Findings.of(
                                Evidence.of(
                                        headings,
                                        collation.reworded(List.of(rewording)),
                                        List.of())))
                .extracting(Finding::summary)
                .contains(
                        "The same thing seems to be “defence pact” in Wire and Copy, “new strategic"
                                + " pact” in Post.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The president Kim Orvel came. | The Dorvan president Kim Orvel came.",
                "They agreed to host Kim Orvel there. | The minister Kim Orvel came.",
                "In the capital, Kim Orvel spoke. | The minister Kim Orvel came.",
            })
    void whoIsCalledTheSameOrNothingIsNotTold(String a, String b) {
        var orvel =
                person("Kim Orvel", occurrence(0, a, "Kim Orvel"), occurrence(1, b, "Kim Orvel"));
        assertThat(findings(List.of(a, b), List.of(), List.of(orvel)))
                .extracting(Finding::kind)
                .doesNotContain(FindingKind.NAME);
    }

    @Test
    void formsOfANameAreOneFinding() {
        var a = "Lena Marsk spoke first.";
        var b = "Then spoke Lena M. Marsk.";
        var marsk =
                person(
                        "Lena Marsk",
                        occurrence(0, a, "Lena Marsk"),
                        occurrence(1, b, "Lena M. Marsk"));
        assertThat(findings(List.of(a, b), List.of(), List.of(marsk)))
                .extracting(Finding::summary)
                .contains(
                        "A name is written in several ways: “Lena Marsk” in Wire, “Lena M. Marsk”"
                                + " in Post.");
    }

    @Test
    void wordsInMarksThatAnotherSaysItselfAreAMatterOfVoice() {
        assertThat(
                        reworded(
                                "The council speaks of a “special inspection” of the ferry.",
                                "A special inspection of the ferry began at noon."))
                .extracting(Finding::summary)
                .contains(
                        "“special inspection” stands in quotation marks in Wire; Post says it in"
                                + " its own words.");
    }

    @Test
    void whatOnlyOneSaysIsTold() {
        assertThat(
                        reworded(
                                "The old ferry struck the bridge on Monday.\n"
                                        + "A nurse on board saw every light go out.",
                                "On Monday the bridge was hit by the old ferry."))
                .extracting(Finding::summary)
                .contains(
                        "1 of 2 sentences of Wire stand in no other article; the first is “A nurse"
                                + " on board saw every light go out”.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "It sank on Friday, 8 May 2025. | “Friday, 8 May 2025” in Wire: that day was a"
                        + " Thursday.",
                "It sank on Friday, May 8, 2025. | “Friday, May 8, 2025” in Wire: that day was a"
                        + " Thursday.",
                "The ferry sank on Friday. | Wire is dated 2025-05-08, a Thursday, and tells of"
                        + " Friday as past.",
            })
    void aDayThatCannotBeRightIsTold(String body, String summary) {
        assertThat(dated(body)).extracting(Finding::summary).containsExactly(summary);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It sank on Thursday, 8 May 2025.",
                "The ferry will sail on Friday.",
                "The ferry sank on Saturday.",
                "It sank on Friday, 31 February 2025."
            })
    void aDayThatMayBeRightIsNot(String body) {
        assertThat(dated(body)).isEmpty();
    }

    private static List<Finding> dated(String body) {
        var masthead = Masthead.EMPTY.with(Field.PUBLISHED, Provenance.TEXT, "2025-05-08");
        return Findings.of(
                Evidence.of(
                        List.of(new Heading("Wire", masthead)),
                        Collator.collate(List.of(body)),
                        List.of()));
    }

    @Test
    void aFigureOfTheHeadlineThatTheTextLacksIsTold() {
        var masthead = Masthead.EMPTY.with(Field.HEADLINE, Provenance.TEXT, "Ferry injures 31");
        var evidence =
                Evidence.of(
                        List.of(new Heading("Wire", masthead)),
                        Collator.collate(List.of("The ferry injured 28 people.")),
                        List.of());
        assertThat(Findings.of(evidence))
                .extracting(Finding::summary)
                .containsExactly(
                        "The headline of Wire has “31”, which its text has nowhere: “Ferry injures"
                                + " 31”.");
    }

    @Test
    void aSlipThatBothHaveIsEvidenceOfCopying() {
        var wire =
                """
                The prime minister spoke to the council of Norrvik on Monday about the ferry.
                The prime minster said that it would sail to to the islands again.
                Later the prime minister left the town by the northern road.\
                """;
        assertThat(findings(List.of(wire, wire), List.of(), List.of()))
                .filteredOn(finding -> finding.kind() == FindingKind.COPIED)
                .extracting(Finding::summary)
                .containsExactly(
                        "100 % of the words of Wire stand in Post too, and 100 % the other way"
                                + " round. Both have the slip “minster” and “to to”.");
    }

    private static Entity person(String name, Occurrence... occurrences) {
        return new Entity(
                EntityType.PERSON, name, List.of(), Optional.empty(), List.of(occurrences));
    }

    private static Occurrence occurrence(int article, String body, String name) {
        int at = body.indexOf(name);
        return new Occurrence(article, new Span(at, at + name.length()), Certainty.SURE);
    }

    /// The findings on two articles whose first sentences say the same in other words.
    private static List<Finding> reworded(String a, String b) {
        var first = Collator.collate(List.of(a, b)).witnesses();
        var rewording =
                new Rewording(
                        new Passage(new Sigil(0), first.getFirst().sentences().getFirst()),
                        new Passage(new Sigil(1), first.getLast().sentences().getFirst()),
                        0.9);
        var texts =
                List.of(new ArticleText(a, Optional.empty()), new ArticleText(b, Optional.empty()));
        var entities = EntityLinker.link(List.of(a, b), MentionFinder.quantities(texts));
        return findings(List.of(a, b), List.of(rewording), entities);
    }

    private static List<Finding> findings(
            List<String> bodies, List<Rewording> rewordings, List<Entity> entities) {
        var headings = new ArrayList<Heading>();
        List.of("Wire", "Post").forEach(name -> headings.add(new Heading(name, Masthead.EMPTY)));
        var collation = Collator.collate(bodies).reworded(rewordings);
        return Findings.of(Evidence.of(headings, collation, entities));
    }
}
