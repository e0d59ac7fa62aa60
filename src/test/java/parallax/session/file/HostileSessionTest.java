package parallax.session.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.article.Article;
import parallax.article.Origin;
import parallax.session.file.ReadSession.Opened;
import parallax.session.file.ReadSession.Reason;
import parallax.session.file.ReadSession.Refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Sessions that somebody wrote to do harm. What they are to be kept from stands in
/// `.github/SECURITY.md`.
class HostileSessionTest {
    private static final String ARTICLE =
            """
            {"text":"articles/1.txt","origin":{"kind":"pasted","name":"One"}}\
            """;

    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("hostile.parallax");
    }

    /// A kilobyte that unpacks to a gigabyte, and one text that is named a thousand times.
    @Test
    void whatUnpacksToFarTooMuchIsLost() throws IOException {
        write(session(ARTICLE), Map.of("articles/1.txt", "a\n".repeat(40_000_000)));
        assertThat(SessionFile.read(file())).isEqualTo(new Refused(Reason.DAMAGED));

        var many = (ARTICLE + ",").repeat(999) + ARTICLE;
        write(session(many), Map.of("articles/1.txt", "a\n".repeat(500_000)));
        var opened = (Opened) SessionFile.read(file());
        assertThat(opened.lost()).isGreaterThan(900);
    }

    @Test
    void aParagraphThatNoWindowCouldLayOutIsLost() throws IOException {
        write(session(ARTICLE), Map.of("articles/1.txt", "word ".repeat(100_000)));
        assertThat(SessionFile.read(file())).isEqualTo(new Refused(Reason.DAMAGED));
    }

    /// Names of entries are only names: nothing is unpacked to a disk, and nothing read from one.
    @ParameterizedTest
    @ValueSource(strings = {"../outside.txt", "/etc/hostname", "file:///etc/hostname", ""})
    void noFileOfTheMachineGetsIntoASession(String entry) throws IOException {
        Files.writeString(folder.resolve("outside.txt"), "secret");
        var article = ARTICLE.replace("articles/1.txt", entry);
        write(session(article), Map.of("articles/1.txt", "text"));
        assertThat(SessionFile.read(file())).isEqualTo(new Refused(Reason.DAMAGED));
    }

    /// An article may say that it came from any file. That file isn't read; the reader may ask for
    /// it to be read again, by name.
    @Test
    void whereAnArticleSaysItCameFromIsNotRead() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        var origin = "{\"kind\":\"file\",\"name\":\"%s\"}".formatted(secret);
        write(
                session("{\"text\":\"articles/1.txt\",\"origin\":%s}".formatted(origin)),
                Map.of("articles/1.txt", "told"));
        var article = only();
        assertThat(article.body()).isEqualTo("told");
        assertThat(article.origin()).isEqualTo(new Origin.File(secret));
    }

    /// Controls that put letters out of order could make “exe.txt” of “txt.exe”.
    @Test
    void nothingIsHiddenInWhatASessionSays() throws IOException {
        write(
                session(
                        """
                        {"text":"articles/1.txt",
                         "origin":{"kind":"pasted","name":"O\\u202Ene"},
                         "masthead":{"HEADLINE":{"values":["Head\\u202Eline"],"from":"TEXT"}}}\
                        """),
                Map.of("articles/1.txt", "zero\u200Bwidth \u202Eturned\u0007"));
        var article = only();
        assertThat(article.body()).isEqualTo("zerowidth turned");
        assertThat(article.origin().name()).isEqualTo("One");
        assertThat(article.masthead().headline()).contains("Headline");
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        var origin =
                "{\"kind\":\"part\",\"name\":\"\",\"number\":1,\"whole\":".repeat(100_000)
                        + "{\"kind\":\"pasted\",\"name\":\"One\"}"
                        + "}".repeat(100_000);
        write(
                session("{\"text\":\"articles/1.txt\",\"origin\":%s}".formatted(origin)),
                Map.of("articles/1.txt", "text"));
        assertThat(SessionFile.read(file())).isEqualTo(new Refused(Reason.DAMAGED));
    }

    /// Every number and every name in a sound session replaced by nonsense: what makes no sense is
    /// left out, and nothing is thrown.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void nonsenseInPlaceOfAnythingNeverThrows(long seed) throws IOException {
        var nonsense =
                new String[] {
                    "-1", "2147483647", "null", "\"\"", "\"\\u0000\"", "[]", "{}", "1e9", "true"
                };
        var sound =
                """
                {"format":"parallax-session","version":2,"shown":0,
                 "articles":[%s],
                 "stories":[{"name":"Story","articles":[0],"columns":[0],"base":0}],
                 "notes":[{"article":0,"start":0,"end":2,"quoted":"te","words":"note"}],
                 "edits":[{"kind":"rename","entities":[{"type":"PLACE","name":"X"}],"words":"Y",
                           "articles":[0]}],
                 "dismissals":[{"sentence":"So.","articles":[0]}],
                 "view":{"tab":"PASSAGES","hidden":["UNIQUE"],"places":{"0":1}}}
                """
                        .formatted(ARTICLE);
        var random = new Random(seed);
        for (int i = 0; i < 150; i++) {
            var values = Pattern.compile("(?<=:)(?:\\d+|\"[^\"]*\"|\\[\\d+\\])");
            var mutated =
                    values.matcher(sound)
                            .replaceAll(value ->
                                    Matcher.quoteReplacement(
                                            random.nextInt(6) == 0
                                                    ? nonsense[random.nextInt(nonsense.length)]
                                                    : value.group()));
            write(mutated, Map.of("articles/1.txt", "text"));
            assertThat(SessionFile.read(file())).as(mutated).isNotNull();
        }
    }

    private Article only() {
        return ((Opened) SessionFile.read(file())).kept().articles().getFirst();
    }

    private static String session(String articles) {
        return """
        {"format":"parallax-session","version":2,"articles":[%s],
         "stories":[{"articles":[0]}]}
        """
                .formatted(articles);
    }

    private void write(String contents, Map<String, String> texts) throws IOException {
        var entries = new HashMap<>(texts);
        entries.put("session.json", contents);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file()))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
