package parallax.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.article.Article;
import parallax.intake.ReadOutcome.Accepted;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The same two stories in every format, as real programs save them, read like their plain text.
class RealFilesTest {
    private static final Path FILES = Path.of("src/test/resources/parallax/intake/files");
    private static final Path SEEDS = Path.of("seeds/harbour-bridge");

    /// Pandoc keeps "Mr." and a name together with a space of its own.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "art.md",
                "pandoc.docx",
                "pandoc.odt",
                "pandoc.rtf",
                "libreoffice.docx",
                "libreoffice.rtf",
                "plain.eml",
                "html.eml",
                "fwd.eml",
                "attached.eml",
                "atom.xml",
                "ninjs.json",
                "ninjs3.json"
            })
    void aFileReadsLikeThePlainText(String name) throws Exception {
        var plain = Inbox.article(SEEDS.resolve("coastal-wire.txt"));

        var article = Inbox.article(FILES.resolve(name));

        assertThat(article.body().replace('\u00A0', ' ')).isEqualTo(plain.body());
        assertThat(article.title()).isEqualTo(plain.title());
    }

    /// Some say where they are from in the first paragraph.
    @ParameterizedTest
    @ValueSource(strings = {"pandoc.epub", "libreoffice.pdf"})
    void itsParagraphsAreThoseOfThePlainText(String name) throws Exception {
        var plain = paragraphs(Inbox.article(SEEDS.resolve("coastal-wire.txt")));

        var article = paragraphs(Inbox.article(FILES.resolve(name)));

        assertThat(article.subList(article.size() - plain.size() + 1, article.size()))
                .isEqualTo(plain.subList(1, plain.size()));
        assertThat(article.size() - plain.size()).isBetween(0, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page.html",
                "page.mhtml",
                "safari.webarchive",
                "printed.pdf",
                "libreoffice.odt"
            })
    void aPageIsReadWithoutWhatStandsAroundIt(String name) throws Exception {
        var plain = Inbox.article(SEEDS.resolve("the-lantern.txt"));

        var article = Inbox.article(FILES.resolve(name));

        assertThat(article.body()).isEqualTo(plain.body());
        assertThat(article.title()).isEqualTo(plain.title());
        assertThat(article.cuts().toString()).contains("Share on Facebook", "All rights reserved");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rss.xml    | Ferry strikes Norrvik harbour bridge, cutting main route north"
                        + "| Second story",
                "g2.xml     | Ferry strikes Norrvik harbour bridge, cutting main route north"
                        + "| Second story of the wire",
                "paper.pdf  | Ferry strikes Norrvik harbour bridge, cutting main route north"
                        + "| Norrvik wakes to a broken bridge and a long way round"
            })
    void severalArticlesInOneFileAreSeveral(String name, String first, String second)
            throws Exception {
        var outcomes = new Intake().read(List.of(FILES.resolve(name)), IntakeListener.NONE);

        assertThat(outcomes)
                .extracting(outcome -> ((Accepted) outcome).article().title())
                .containsExactly(first, second);
        assertThat(outcomes)
                .extracting(outcome -> outcome.origin().name())
                .containsExactly(name + " · 1", name + " · 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rss.xml    | Coastal Wire | Lena Marsk | 2025-03-11T08:40:00+01:00 | en    |",
                "atom.xml   | Coastal Wire | Lena Marsk | 2025-03-11T08:40:00+01:00 | en    |",
                "story.nitf | Coastal Wire | Lena Marsk | 2025-03-11T08:40:00+01:00 |       |"
                        + " NORRVIK",
                "g2.xml     | Coastal Wire | Lena Marsk | 2025-03-11T08:40:00+01:00 | en-GB |"
                        + " NORRVIK",
                "ninjs.json | Coastal Wire | Lena Marsk | 2025-03-11T08:40:00+01:00 | en    |"
                        + " Norrvik",
                "ninjs3.json|              | Lena Marsk | 2025-03-11T08:40:00+01:00 | en    |",
                "html.eml   | Coastal Wire |            | 2025-03-11T08:40:00+01:00 |       |",
                "plain.eml  |              | Lena Marsk | 2025-03-11T08:40:00+01:00 |       |",
                "attached.eml|             | Lena Marsk | 2025-03-11T08:40:00+01:00 |       |",
                "art.md     | Coastal Wire | Lena Marsk | 2025-03-11                |       |",
                "pandoc.epub|              | Lena Marsk | 2025-03-11                |       |",
                "page.mhtml | The Lantern  | Jo Hale    | 2025-03-11T09:00:00+01:00 | en    |"
            })
    void theMastheadIsFilled(
            String name,
            String outlet,
            String byline,
            String published,
            String language,
            String dateline)
            throws Exception {
        var masthead = Inbox.article(FILES.resolve(name)).masthead();

        assertThat(masthead.outlet().map(one -> one.name()).orElse(null)).isEqualTo(outlet);
        assertThat(masthead.byline().isEmpty() ? null : masthead.byline().getFirst())
                .isEqualTo(byline);
        assertThat(masthead.published()).hasValue(published);
        assertThat(masthead.language().orElse(null)).isEqualTo(language);
        if (dateline != null) {
            assertThat(masthead.dateline()).hasValue(dateline);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "link.url,     https://wire.example/ferry?a=1&b=2",
        "link.webloc,  https://wire.example/ferry?a=1&b=2",
        "linkb.webloc, https://wire.example/ferry",
        "link.desktop, https://wire.example/ferry"
    })
    void aLinkIsKeptAndNotFollowed(String name, String address) throws Exception {
        assertThat(Inbox.told(List.of(Inbox.outcome(FILES.resolve(name)))))
                .containsExactly(name + ": link to " + address);
    }

    @Test
    void anOldDocumentIsRefusedWithAWayOut() throws Exception {
        assertThat(Inbox.outcome(FILES.resolve("old.doc")).toString())
                .contains("old", "Office document");
    }

    private static List<String> paragraphs(Article article) {
        return List.of(article.body().toLowerCase(Locale.ROOT).split("\n", -1));
    }
}
