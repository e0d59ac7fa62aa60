package parallax.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class FoldersTest {
    private final Inbox inbox;

    FoldersTest(@TempDir Path folder) {
        this.inbox = new Inbox(folder);
    }

    @Test
    void aFolderIsReadByNameWithAllThatIsInIt() throws Exception {
        inbox.put("d.txt");
        inbox.put("b/z.txt");
        inbox.put("b/y.txt");
        inbox.put("a.txt");
        inbox.put("c/deep/er/x.txt");

        assertThat(inbox.drop(inbox.folder()))
                .containsExactly("a.txt", "y.txt", "z.txt", "x.txt", "d.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".hidden",
                ".DS_Store",
                "._a.txt",
                "Thumbs.db",
                "thumbs.db",
                "Desktop.ini",
                "desktop.ini",
                "~$report.docx",
                ".git/HEAD",
                "page_files/frame.txt",
                "README.md",
                "readme",
                "ReadMe.txt"
            })
    void whatIsNoArticleIsPassedOverInAFolder(String name) throws Exception {
        inbox.put("a.txt");
        inbox.put(name);

        assertThat(inbox.drop(inbox.folder())).containsExactly("a.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {".hidden", "README.md", "Thumbs.db"})
    void whatIsNamedItselfIsRead(String name) throws Exception {
        assertThat(inbox.drop(inbox.put(name))).containsExactly(name);
    }

    @Test
    void theFolderThatBelongsToADroppedPageIsNotReadBesideIt() throws Exception {
        var page = inbox.put("page.html", "<html>");
        inbox.put("page_files/frame.txt");
        var folder = inbox.folder().resolve("page_files");

        assertThat(inbox.drop(folder, page)).containsExactly("page.html: empty");
        assertThat(inbox.drop(folder)).containsExactly("frame.txt");
    }

    @Test
    void anEmptyFolderIsSaidToBeEmpty() throws Exception {
        var name = inbox.folder().getFileName();
        inbox.put(".hidden");
        Files.createDirectory(inbox.folder().resolve("nothing"));

        assertThat(inbox.drop(inbox.folder())).containsExactly(name + ": empty-folder");
    }

    @Test
    void aFolderNamedAfterItsFilesIsNotEmpty() throws Exception {
        var file = inbox.put("a.txt");

        assertThat(inbox.drop(file, inbox.folder())).containsExactly("a.txt");
    }

    @Test
    void linksThatLeadInACircleAreFollowedOnce() throws Exception {
        inbox.put("in/a.txt");
        Files.createSymbolicLink(inbox.folder().resolve("in/round"), inbox.folder());
        Files.createSymbolicLink(inbox.folder().resolve("again"), inbox.folder().resolve("in"));

        assertThat(inbox.drop(inbox.folder())).containsExactly("a.txt");
    }

    @Test
    void aLinkToNowhereIsMissing() throws Exception {
        inbox.put("a.txt");
        var self = inbox.folder().resolve("self.txt");
        Files.createSymbolicLink(self, self);
        Files.createSymbolicLink(inbox.folder().resolve("z.txt"), Path.of("/no/such/file"));

        assertThat(inbox.drop(inbox.folder()))
                .containsExactly("a.txt", "self.txt: unreadable", "z.txt: missing");
    }

    @Test
    void ofTenThousandFilesTheFirstTwoThousandAreReadAndTheRestIsSaidOnce() throws Exception {
        for (int i = 0; i < 10_000; i++) {
            Files.createFile(inbox.folder().resolve("%05d.txt".formatted(i)));
        }

        var outcomes = inbox.drop(inbox.folder(), inbox.folder().resolve("09999.txt"));

        assertThat(outcomes)
                .hasSize(2_001)
                .startsWith("00000.txt: empty", "00001.txt: empty")
                .endsWith("01999.txt: empty", inbox.folder().getFileName() + ": too-many-files");
    }

    @Test
    void exactlyAsManyFilesAsTheLimitAreNotTooMany() throws Exception {
        inbox.put("a.txt");
        inbox.put("b.txt");

        var outcomes = new Intake(2, 1_000).read(List.of(inbox.folder()), IntakeListener.NONE);

        assertThat(Inbox.told(outcomes)).containsExactly("a.txt", "b.txt");
    }

    @Test
    void anInterruptEndsTheSearchToo() throws Exception {
        inbox.put("a.txt");
        var heard = new ArrayList<String>();
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() ->
                        new Intake()
                                .read(List.of(inbox.folder()), (_, _, name) -> heard.add(name)));
        assertThat(heard).isEmpty();
    }
}
