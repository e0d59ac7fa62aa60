package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import parallax.article.Article;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.session.Comparison;
import parallax.session.NameSearch;
import parallax.story.Story;
import parallax.story.group.Events;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/// The pages that are sent to others, opened in Chromium without a window.
@Tag("desktop")
class ReportInBrowserTest {
    private static final String CHROMIUM = "chromium";
    private static final List<Article> ARTICLES =
            Events.all().getOrDefault("harbour-bridge", List.of());

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = ReportForm.class,
            names = {"HTML", "COMPARISON"})
    void aPageIsShownAsItWasWritten(ReportForm form) throws IOException, InterruptedException {
        var file = written(form, ARTICLES);
        var page = opened(file);
        assertThat(page.title()).startsWith("Ferry strikes Norrvik harbour bridge");
        assertThat(page.body().text()).isEqualTo(Jsoup.parse(Files.readString(file)).body().text());
        assertThat(colours(picture(file))).hasSizeGreaterThan(20);
    }

    /// A script would leave its mark in the page.
    @Test
    void aHostileArticleRunsNothing() throws IOException, InterruptedException {
        var hostile =
                "<script>document.title='taken'</script><img src=x"
                        + " onerror=\"document.title='taken'\"> The ferry struck the bridge on"
                        + " Tuesday.";
        var articles =
                Stream.of("one", "two")
                        .map(name ->
                                new Article(
                                        new Origin.Pasted(name),
                                        Masthead.EMPTY,
                                        hostile + "\nIt was " + name + " of many.",
                                        List.of()))
                        .toList();
        for (var form : List.of(ReportForm.HTML, ReportForm.COMPARISON)) {
            var page = opened(written(form, articles));
            assertThat(page.title()).isNotEqualTo("taken");
            assertThat(page.select("script, img")).isEmpty();
        }
    }

    private Path written(ReportForm form, List<Article> articles) throws IOException {
        var story = new Story(articles);
        var named = Named.of(Comparison.of(story), NameSearch.quantities(story));
        var file = folder.resolve(form + ".html");
        form.write(named, file);
        return file;
    }

    /// What Chromium makes of a page.
    private Document opened(Path page) throws IOException, InterruptedException {
        var out = folder.resolve("dom.html").toFile();
        run(out, "--dump-dom", page.toUri().toString());
        return Jsoup.parse(Files.readString(out.toPath(), StandardCharsets.UTF_8));
    }

    private BufferedImage picture(Path page) throws IOException, InterruptedException {
        var picture = folder.resolve("page.png");
        run(
                folder.resolve("log.txt").toFile(),
                "--screenshot=" + picture,
                "--window-size=1200,900",
                page.toUri().toString());
        return ImageIO.read(picture.toFile());
    }

    private void run(File out, String... arguments) throws IOException, InterruptedException {
        var command =
                Stream.concat(
                                Stream.of(
                                        CHROMIUM,
                                        "--headless",
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--user-data-dir=" + folder.resolve("profile")),
                                Stream.of(arguments))
                        .toList();
        var process =
                new ProcessBuilder(command)
                        .redirectOutput(out)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("Chromium ends").isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static Set<Integer> colours(BufferedImage picture) {
        var colours = new HashSet<Integer>();
        for (int y = 0; y < picture.getHeight(); y += 3) {
            for (int x = 0; x < picture.getWidth(); x += 3) {
                colours.add(picture.getRGB(x, y));
            }
        }
        return colours;
    }
}
