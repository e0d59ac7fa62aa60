package parallax.ui.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.article.Article;
import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.article.Provenance;
import parallax.collation.Collator;
import parallax.collation.Version;
import parallax.collation.Version.Likeness;
import parallax.collation.Versions;
import parallax.collation.token.Sigil;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

class PassageWordsTest {
    private static final String WIRE = "Divers raised the bell of the old ferry on Monday.";

    @Test
    void likenessIsSaidInWords() {
        assertThat(said(new Likeness.Identical())).isEqualTo("identical");
        assertThat(said(new Likeness.WordsDiffer(1))).isEqualTo("one word differs");
        assertThat(said(new Likeness.WordsDiffer(1200))).isEqualTo("1,200 words differ");
        assertThat(said(new Likeness.Reworded())).isEqualTo("reworded");
    }

    @Test
    void aMovedPassageSaysWhere() {
        assertThat(moved(3)).isEqualTo("identical · 3 paragraphs later");
        assertThat(moved(-1)).isEqualTo("identical · one paragraph earlier");
        assertThat(moved(0)).isEqualTo("identical · elsewhere in the paragraph");
    }

    @Test
    void aCopyNamesOutletHeadlineAndDateAndWhoLacksIt() {
        var collation = Collator.collate(List.of(WIRE, WIRE, "Snow fell."));
        var versions = Versions.of(collation, collation.clusters().getFirst(), new Sigil(1));
        var shown =
                new ShownVersions(
                        versions,
                        List.of(
                                article(
                                        "Coastal Wire",
                                        WIRE,
                                        Optional.of("Bell raised"),
                                        Optional.of("2025-03-11T08:00")),
                                article(
                                        "Daily Meridian",
                                        WIRE,
                                        Optional.empty(),
                                        Optional.of("on Tuesday")),
                                article(
                                        "The Tide",
                                        "Snow fell.",
                                        Optional.empty(),
                                        Optional.empty())),
                        List.of("Coastal Wire", "Daily Meridian", "The Tide"));
        assertThat(PassageWords.copied(shown))
                .isEqualTo(
                        """
                        Daily Meridian, on Tuesday:
                        %s

                        Coastal Wire, “Bell raised”, 11 March 2025:
                        %s

                        Not in: The Tide
                        """
                                .formatted(WIRE, WIRE));
    }

    private static Article article(
            String name, String body, Optional<String> headline, Optional<String> published) {
        return new Article(
                new Origin.Pasted(name),
                Masthead.EMPTY
                        .with(Field.HEADLINE, Provenance.TEXT, headline.orElse(""))
                        .with(Field.PUBLISHED, Provenance.TEXT, published.orElse("")),
                body,
                List.of());
    }

    private static String said(Likeness likeness) {
        return PassageWords.likeness(version(likeness, OptionalInt.empty()));
    }

    private static String moved(int paragraphs) {
        return PassageWords.likeness(version(new Likeness.Identical(), OptionalInt.of(paragraphs)));
    }

    private static Version version(Likeness likeness, OptionalInt later) {
        return new Version(new Sigil(0), List.of(), 0, likeness, later, List.of());
    }
}
