package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import parallax.article.Article;
import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.article.Provenance;
import parallax.session.Comparison;
import parallax.session.NameSearch;
import parallax.story.Story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

class ReportFormTest {
    private static final String WIRE =
            """
            Troops seized the old harbour of Norrvik on Tuesday and closed it to all ships.
            About 2,000 people stood on the quay and watched them in silence.
            “We warned the council twice in writing,” said Ingra Solvane, a pilot.\
            """;

    @ParameterizedTest
    @CsvSource({"brief.html, HTML", "BRIEF.MD, MD", "a.csv, CSV", "x.json, JSON", "brief, HTML"})
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
        var story = new Story(articles);
        var named = Named.of(Comparison.of(story), NameSearch.quantities(story));
        var out = new ByteArrayOutputStream();
        form.write(named, List.of(), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
