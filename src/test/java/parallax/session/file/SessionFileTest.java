package parallax.session.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.article.Article;
import parallax.article.Cut;
import parallax.article.CutReason;
import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.article.Provenance;
import parallax.entity.Entity;
import parallax.entity.EntityType;
import parallax.highlight.Role;
import parallax.session.Dismissal;
import parallax.session.Kept;
import parallax.session.Layout;
import parallax.session.Mending;
import parallax.session.NamingEdit;
import parallax.session.Note;
import parallax.session.OpenStories;
import parallax.session.OpenStory;
import parallax.session.View;
import parallax.session.file.ReadSession.Opened;
import parallax.session.file.ReadSession.Reason;
import parallax.session.file.ReadSession.Refused;
import parallax.story.Story;
import parallax.text.Span;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class SessionFileTest {
    private static final Article WIRE =
            new Article(
                    new Origin.Part(new Origin.File(Path.of("/news/wire.pdf")), 2),
                    Masthead.EMPTY
                            .with(Field.HEADLINE, Provenance.PAGE, "Ferry “strikes” bridge")
                            .with(Field.BYLINE, Provenance.TEXT, "Lena Marsk", "Jon Ek"),
                    "The ferry sailed.\nIt struck the bridge. 🛳",
                    List.of(
                            new Cut("By Lena Marsk", CutReason.BYLINE, 0),
                            new Cut("HJELMA — ", CutReason.DATELINE, 0, true)));
    private static final Article POST =
            new Article(
                    new Origin.Web(URI.create("https://post.example/a?b=1")),
                    Masthead.EMPTY,
                    "A ferry hit a bridge.",
                    List.of());
    private static final Entity.Key FERRY =
            new Entity.Key(EntityType.ORGANIZATION, "Ferry Line", Optional.of("x"));
    private static final Entity.Key LINE =
            new Entity.Key(EntityType.PLACE, "Line", Optional.empty());
    private static final Article THIRD =
            new Article(new Origin.Pasted("Third"), Masthead.EMPTY, "Rates were held.", List.of());
    private static final Set<Origin> BOTH = Set.of(WIRE.origin(), POST.origin());
    private static final Kept KEPT =
            new Kept(
                    new OpenStories(
                            List.of(
                                    new OpenStory(
                                            1,
                                            new Story(
                                                    List.of(WIRE, POST), Optional.of("The bridge")),
                                            new Layout(
                                                    List.of(POST.origin()),
                                                    Set.of(WIRE.origin()),
                                                    Optional.of(POST.origin()))),
                                    new OpenStory(2, new Story(List.of(THIRD)), Layout.PLAIN)),
                            2,
                            3),
                    Stream.of(
                                    new NamingEdit.Merge(List.of(FERRY, LINE)),
                                    new NamingEdit.Rename(FERRY, "The Line"),
                                    new NamingEdit.Retype(LINE, EntityType.PERSON),
                                    new NamingEdit.Split(
                                            FERRY, new NamingEdit.Part.Written("Line")),
                                    new NamingEdit.Split(
                                            FERRY, new NamingEdit.Part.InArticle(POST)),
                                    new NamingEdit.Dismiss(List.of(LINE)))
                            .map(edit -> new Mending(edit, BOTH))
                            .toList(),
                    List.of(Note.on(POST, new Span(2, 7), "Which ferry?")),
                    List.of(new Dismissal("“sailed” in Wire reads “left” in Post.", BOTH)),
                    new View("PASSAGES", Set.of(Role.UNIQUE), Map.of(WIRE.origin(), 20)));

    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("a.parallax");
    }

    @Test
    void whatIsSavedIsOpenedAgain() throws IOException {
        SessionFile.write(KEPT, file());
        assertThat(SessionFile.read(file())).isEqualTo(new Opened(KEPT, 0));
    }

    @Test
    void theOldFileStaysBesideTheNewOne() throws IOException {
        SessionFile.write(KEPT, file());
        SessionFile.write(Kept.NOTHING, file());
        assertThat(SessionFile.read(file())).isEqualTo(new Opened(Kept.NOTHING, 0));
        assertThat(SessionFile.read(SessionFile.backupOf(file()))).isEqualTo(new Opened(KEPT, 0));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aLostArticleIsCountedAndTheRestOpened() throws IOException {
        SessionFile.write(KEPT, file());
        try (var zip = java.nio.file.FileSystems.newFileSystem(file())) {
            Files.delete(zip.getPath("articles/1.txt"));
        }
        var opened = (Opened) SessionFile.read(file());
        assertThat(opened.lost()).isEqualTo(1);
        assertThat(opened.kept().articles()).containsExactly(POST, THIRD);
        assertThat(opened.kept().stories().all().getFirst().layout())
                .isEqualTo(
                        new Layout(List.of(POST.origin()), Set.of(), Optional.of(POST.origin())));
        assertThat(opened.kept().notes()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "{}",
                "{\"format\":\"other\",\"version\":1}",
                "{\"format\":\"parallax-session\",\"version\":1,\"articles\":[{},null,{\"text\":7}]}",
                "{\"format\":\"parallax-session\",\"version\":\"one\"}"
            })
    void whatIsNoSessionIsRefused(String contents) throws IOException {
        write(contents);
        assertThat(SessionFile.read(file())).isEqualTo(new Refused(Reason.DAMAGED));
    }

    @Test
    void aLaterVersionIsRefused() throws IOException {
        write("{\"format\":\"parallax-session\",\"version\":3,\"novelty\":[1]}");
        assertThat(SessionFile.read(file())).isEqualTo(new Refused(Reason.NEWER));
        assertThat(SessionFile.read(folder.resolve("gone.parallax")))
                .isEqualTo(new Refused(Reason.MISSING));
    }

    /// Version 1 had one story, and its edits and dismissals were of all its articles.
    @Test
    void aSessionOfTheFirstVersionIsOneStory() throws IOException {
        SessionFile.write(KEPT, file());
        try (var zip = java.nio.file.FileSystems.newFileSystem(file())) {
            Files.writeString(
                    zip.getPath("session.json"),
                    """
                    {"format":"parallax-session","version":1,
                     "articles":[
                       {"text":"articles/1.txt","origin":{"kind":"pasted","name":"One"}},
                       {"text":"articles/2.txt","origin":{"kind":"pasted","name":"Two"}}],
                     "columns":[1],"base":1,
                     "edits":[{"kind":"rename","entities":[{"type":"PLACE","name":"Line"}],
                               "words":"The Line"}],
                     "dismissed":["Two has it, One hasn't."]}
                    """);
        }
        var kept = ((Opened) SessionFile.read(file())).kept();
        var one = new Origin.Pasted("One");
        var two = new Origin.Pasted("Two");
        assertThat(kept.stories().shownStory().orElseThrow().layout())
                .isEqualTo(new Layout(List.of(two), Set.of(one), Optional.of(two)));
        assertThat(kept.mendings())
                .containsExactly(
                        new Mending(new NamingEdit.Rename(LINE, "The Line"), Set.of(one, two)));
        assertThat(kept.dismissals())
                .containsExactly(new Dismissal("Two has it, One hasn't.", Set.of(one, two)));
    }

    private void write(String contents) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file()))) {
            zip.putNextEntry(new ZipEntry("session.json"));
            zip.write(contents.getBytes(StandardCharsets.UTF_8));
        }
    }

    /// Bytes of a session changed, cut off or doubled at random places: read in part or refused.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aDamagedFileNeverThrows(long seed) throws IOException {
        SessionFile.write(KEPT, file());
        var whole = Files.readAllBytes(file());
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var bytes = whole.clone();
            for (int k = 0; k <= random.nextInt(4); k++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            int length = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
            Files.write(file(), java.util.Arrays.copyOf(bytes, length));
            assertThat(SessionFile.read(file())).isInstanceOf(ReadSession.class);
        }
    }
}
