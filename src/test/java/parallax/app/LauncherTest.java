package parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The command line without a window.
class LauncherTest {
    private static final Path STORY = Path.of("seeds", "harbour-bridge");

    @TempDir private Path folder;
    private final PrintStream usualOut = System.out;
    private final PrintStream usualErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(usualOut);
        System.setErr(usualErr);
    }

    @Test
    void aReportIsWrittenWithoutAWord() throws IOException {
        var report = folder.resolve("new/folder/report.json");
        assertThat(run("report", "--format", "json", "--out", report, STORY)).isZero();
        assertThat(out()).isEmpty();
        assertThat(err()).isEmpty();
        assertThat(Files.readString(report)).endsWith("}");
    }

    @Test
    void aReportHasTheFieldsOfTheContract() throws IOException {
        var report = folder.resolve("report.json");
        run("report", "-o", report, STORY, file("empty.txt", ""));
        assertThat(JsonPaths.of(report))
                .contains(
                        "format",
                        "version",
                        "generator",
                        "rejected[].file",
                        "rejected[].reason",
                        "rejected[].message",
                        "stories[].id",
                        "stories[].title",
                        "stories[].articles[].id",
                        "stories[].articles[].file",
                        "stories[].articles[].headline",
                        "stories[].articles[].outlet",
                        "stories[].articles[].byline[]",
                        "stories[].articles[].dateline",
                        "stories[].articles[].published",
                        "stories[].articles[].language",
                        "stories[].articles[].words",
                        "stories[].articles[].text",
                        "stories[].articles[].removed[]",
                        "stories[].articles[].spans[].start",
                        "stories[].articles[].spans[].end",
                        "stories[].articles[].spans[].role",
                        "stories[].matches[].id",
                        "stories[].matches[].kind",
                        "stories[].matches[].score",
                        "stories[].matches[].transposed",
                        "stories[].matches[].cluster",
                        "stories[].matches[].a.article",
                        "stories[].matches[].a.start",
                        "stories[].matches[].a.end",
                        "stories[].matches[].b.article",
                        "stories[].matches[].edits[].class",
                        "stories[].matches[].edits[].a[]",
                        "stories[].matches[].edits[].b[]",
                        "stories[].clusters[].id",
                        "stories[].clusters[].members[].article",
                        "stories[].clusters[].members[].start",
                        "stories[].clusters[].members[].end",
                        "stories[].quotations[]",
                        "stories[].entities[]",
                        "stories[].findings[]",
                        "stories[].similarity[][]",
                        "stories[].groups[][]");
    }

    @Test
    void aRejectedFileIsNamedAndTheOthersAreReported() throws IOException {
        var report = folder.resolve("report.json");
        var code =
                run("report", "-o", report, file("good.txt", "One bridge."), file("empty.txt", ""));
        assertThat(code).isEqualTo(1);
        assertThat(err().lines()).containsExactly("empty.txt: There is no text in it.");
        assertThat(Files.readString(report)).contains("\"good.txt\"", "\"reason\" : \"empty\"");
    }

    @Test
    void aReportOfNothingIsStillAReport() throws IOException {
        var report = folder.resolve("report.json");
        assertThat(run("report", "-o", report, folder.resolve("nowhere"))).isEqualTo(1);
        assertThat(Files.readString(report)).contains("\"stories\" : [ ]");
    }

    @Test
    void whereNothingCanBeWrittenOneSentenceSaysSo() throws IOException {
        assertThat(run("report", "-o", folder, STORY)).isEqualTo(5);
        assertThat(err().lines()).singleElement().asString().contains("write", folder.toString());
    }

    @Test
    void aFileInPlaceOfAFolderIsNoBugEither() throws IOException {
        var file = file("file", "");
        assertThat(run("report", "-o", file.resolve("report.json"), STORY)).isEqualTo(5);
        assertThat(err().lines()).singleElement().asString().contains("write", file.toString());
    }

    @Test
    void helpTellsTheCommands() {
        assertThat(run("--help")).isZero();
        assertThat(out()).contains("Usage: parallax", "report", "snapshot").doesNotContain("demo");
        assertThat(err()).isEmpty();
    }

    @Test
    void everyCommandHasHelp() {
        assertThat(run("report", "--help")).isZero();
        assertThat(out()).contains("--format", "--out");
        assertThat(run("snapshot", "--help")).isZero();
        assertThat(out()).contains("--size", "--dark", "--select");
    }

    @Test
    void theVersionIsTold() {
        assertThat(run("--version")).isZero();
        assertThat(out().strip()).matches("Parallax \\d+\\.\\d+\\.\\d+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--nonsense",
                "report",
                "report seeds",
                "report --out x.json",
                "report --out x.json --format xml seeds",
                "report --nonsense --out x.json seeds",
                "snapshot seeds",
                "snapshot --out x.png",
                "snapshot --out x.png --size 12 seeds",
                "snapshot --out x.png --size 12x seeds",
                "snapshot --out x.png --size 100000x100000 seeds",
                "snapshot --out x.png --size 99999999999x9 seeds",
                "snapshot --out x.png --size -5x700 seeds"
            })
    void wrongUsageIsExplained(String line) {
        assertThat(run((Object[]) line.split(" "))).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("Usage: ").doesNotContain("Exception", "\tat ");
    }

    private static int run(Object... arguments) {
        return Launcher.run(
                java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
