package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import parallax.Golden;
import parallax.article.Article;
import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.article.Provenance;
import parallax.session.Comparison;
import parallax.session.NameSearch;
import parallax.story.Story;
import parallax.story.group.Events;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

class ReportFormTest {
    private static final String WIRE =
            """
            Troops seized the old harbour of Norrvik on Tuesday and closed it to all ships.
            About 2,000 people stood on the quay and watched them in silence.
            “We warned the council twice in writing,” said Ingra Solvane, a pilot.\
            """;

    @ParameterizedTest
    @CsvSource({
        "brief.html, HTML",
        "BRIEF.MD, MD",
        "a.csv, CSV",
        "b.PDF, PDF",
        "x.json, JSON",
        "brief, HTML"
    })
    void theEndingNamesTheForm(String file, ReportForm form) {
        assertThat(ReportForm.of(Path.of(file))).isEqualTo(form);
    }

    @Test
    void aBriefNamesArticleAndParagraphOfEachLine() throws IOException {
        var page = Jsoup.parse(written(ReportForm.HTML, WIRE, WIRE.replace("2,000", "12,000")));
        assertThat(page.select("h2").eachText()).contains("Reported differently", "Copied");
        assertThat(page.select("li").eachText())
                .anyMatch(line ->
                        line.startsWith(
                                "“2,000” in wire 0 reads “12,000” in wire 1. A, paragraph 2: About"
                                        + " 2,000 people stood on the quay"));
        assertThat(page.select("script, link, img, iframe")).isEmpty();
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(written(ReportForm.MD, WIRE, WIRE.replace("2,000", "12,000")))
                .contains("  - B, paragraph 2: *About 12,000 people");
    }

    /// A hostile article's words stay words.
    @Test
    void anArticleInjectsNothing() throws IOException {
        var hostile = "<script>alert(1)</script> & <img src=x onerror=y> | **bold** [a](b)";
        var one = WIRE.replace("“We warned", hostile + " “We warned");
        var page = written(ReportForm.HTML, one, one.replace("2,000", "3,000") + "\n=1+1 is odd.");
        assertThat(Jsoup.parse(page).select("script, img")).isEmpty();
        assertThat(written(ReportForm.MD, one, one.replace("twice", "once")))
                .doesNotContain("<script>")
                .doesNotContain("**bold**");
    }

    @Test
    void aTableHasARowForEachPlaceAndNoFormulas() throws IOException {
        var table = written(ReportForm.CSV, WIRE, WIRE.replace("seized", "=SUM(1)"));
        assertThat(table).startsWith("\"finding\"");
        assertThat(table).contains("\"'=SUM(1)\"").doesNotContain(",\"=SUM");
        assertThat(table).endsWith("\r\n");
    }

    /// What a reader can send stays as it is until somebody changes it on purpose.
    @ParameterizedTest
    @EnumSource(
            value = ReportForm.class,
            names = {"HTML", "MD", "CSV", "PASSAGES", "ENTITIES", "QUOTATIONS", "COMPARISON"})
    void theSampleStoryIsWrittenAsBefore(ReportForm form) throws IOException {
        var articles = Events.all().getOrDefault("harbour-bridge", List.of());
        var out = new ByteArrayOutputStream();
        form.write(named(articles), List.of(), out);
        Golden.assertGolden(
                "report-" + form.name().toLowerCase(Locale.ROOT),
                out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    @Test
    void aBriefAsPdfHasTheSameWordsInTypeThatIsInside() throws IOException {
        var out = new ByteArrayOutputStream();
        ReportForm.PDF.write(
                named(Events.all().getOrDefault("harbour-bridge", List.of())), List.of(), out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            var words = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(words)
                    .contains("Ferry strikes Norrvik harbour bridge", "Altered quotations")
                    .contains("A, paragraph 14: “We warned twice in writing");
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(4);
            for (var font : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(font).isEmbedded()).isTrue();
            }
        }
    }

    /// Every passage that leads somewhere leads to a passage of another article.
    @Test
    void aPassageOfTheComparisonLeadsToTheNextArticleThatHasIt() throws IOException {
        var articles = Events.all().getOrDefault("harbour-bridge", List.of());
        var out = new ByteArrayOutputStream();
        ReportForm.COMPARISON.write(named(articles), List.of(), out);
        var page = Jsoup.parse(out.toString(StandardCharsets.UTF_8));
        var links = page.select("article a[href]");
        assertThat(links).hasSizeGreaterThan(20);
        for (var link : links) {
            var target = link.attr("href").substring(1);
            var own = link.parents().select("article").attr("id");
            var other = page.select("#" + target).parents().select("article").attr("id");
            assertThat(other).as(target).isNotEmpty().isNotEqualTo(own);
        }
        var bodies = page.select("article").eachText();
        for (int i = 0; i < articles.size(); i++) {
            assertThat(bodies.get(i)).contains(articles.get(i).body().replaceAll("\\s+", " "));
        }
    }

    @Test
    void aHostileArticleInjectsNothingIntoTheComparison() throws IOException {
        var hostile = "<script>alert(1)</script> \" onmouseover=\"y";
        var one = WIRE.replace("“We warned", hostile + " “We warned");
        var page = Jsoup.parse(written(ReportForm.COMPARISON, one, one.replace("2,000", "3,000")));
        assertThat(page.select("script, [onmouseover]")).isEmpty();
    }

    private static String written(ReportForm form, String... bodies) throws IOException {
        var articles =
                java.util.stream.IntStream.range(0, bodies.length)
                        .mapToObj(i ->
                                new Article(
                                        new Origin.Pasted("wire " + i),
                                        Masthead.EMPTY.with(
                                                Field.HEADLINE,
                                                Provenance.TEXT,
                                                "<b>Head</b> " + i),
                                        bodies[i],
                                        List.of()))
                        .toList();
        var out = new ByteArrayOutputStream();
        form.write(named(articles), List.of(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Named named(List<Article> articles) {
        var story = new Story(articles);
        return Named.of(Comparison.of(story), NameSearch.quantities(story));
    }
}
