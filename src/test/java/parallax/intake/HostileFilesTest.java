package parallax.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.intake.ReadOutcome.Accepted;
import parallax.intake.ReadOutcome.Linked;
import parallax.intake.ReadOutcome.Rejected;
import parallax.intake.draft.Remark;
import parallax.intake.format.RandomBytes;
import parallax.intake.format.TextFormat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// Files that are broken, huge, disguised or none at all.
class HostileFilesTest {
    private final Inbox inbox;

    HostileFilesTest(@TempDir Path folder) {
        this.inbox = new Inbox(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\uFEFF", " ", "\r\n\r\n", "\t\n \u00A0\u3000", "\uFEFF \n", "\u200B"})
    void whatHasNoTextIsEmpty(String text) throws Exception {
        assertThat(inbox.drop(inbox.put("a.txt", text))).containsExactly("a.txt: empty");
    }

    @Test
    void aPictureNamedTxtIsAPicture() throws Exception {
        var png = "\211PNG\r\n\32\n\0\0\0\15IHDR\0\0\2\0".getBytes(ISO_8859_1);

        assertThat(inbox.drop(inbox.put("a.txt", png))).containsExactly("a.txt: other-format");
    }

    @Test
    void bytesOfNoKnownKindAreNoText() throws Exception {
        assertThat(inbox.drop(inbox.put("a.txt", RandomBytes.any(1, 20_000))))
                .containsExactly("a.txt: not-text");
    }

    @Test
    void zerosInsideTextAreDroppedAndTheRestIsKept() throws Exception {
        var text = "The ferry\0 struck the bridge before dawn,\0 police said, and sank.";

        assertThat(Inbox.article(inbox.put("a.txt", text)).body())
                .isEqualTo(text.replace("\0", ""));
    }

    @Test
    void fiftyMegabytesAreReadUpToTheLimitWithARemark() throws Exception {
        var line = "The ferry struck the bridge before dawn on Tuesday, the harbour office said.\n";
        var file = inbox.put("a.txt", line.repeat(50_000_000 / line.length()).getBytes(UTF_8));

        assertThat(Inbox.outcome(file))
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> {
                            assertThat(accepted.article().body())
                                    .hasSizeBetween(TextFormat.LIMIT - 200, TextFormat.LIMIT);
                            assertThat(accepted.remarks())
                                    .containsExactly(new Remark.Shortened(TextFormat.LIMIT));
                        });
    }

    @Test
    void oneLineOfTenMegabytesIsCutIntoParagraphs() throws Exception {
        var sentence = "The ferry struck the bridge before dawn, the harbour office said. ";
        var file = inbox.put("a.txt", sentence.repeat(10_000_000 / sentence.length()));

        var article = Inbox.article(file);

        assertThat(article.paragraphs()).allMatch(paragraph -> paragraph.length() <= 2_000);
        assertThat(article.body().substring(0, 10_000).lines().limit(4))
                .allSatisfy(p -> assertThat(p).startsWith("The ferry").endsWith("said."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a#b?c%20d&e.txt",
                " a  b .txt",
                "\"a\" 'b'.txt",
                "🛳️ Fähre.txt",
                "two\nlines.txt",
                "a;$(b)`c`.txt",
                "-rf",
                "a\\b.txt"
            })
    void aFileMayHaveAnyName(String name) throws Exception {
        assumeTrue(isPossible(name), "no such names on this machine");

        assertThat(inbox.drop(inbox.put(name))).containsExactly(name);
        assertThat(inbox.drop(inbox.folder())).containsExactly(name);
    }

    @Test
    @Timeout(10)
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsNotWaitedFor() throws Exception {
        var pipe = inbox.folder().resolve("pipe.txt");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);

        assertThat(inbox.drop(pipe)).containsExactly("pipe.txt: not-a-file");
        assertThat(inbox.drop(inbox.folder())).containsExactly("pipe.txt: not-a-file");
    }

    @Test
    @Timeout(10)
    @DisabledOnOs(OS.WINDOWS)
    void aDeviceWithoutAnEndIsNotRead() throws Exception {
        assertThat(inbox.drop(Path.of("/dev/zero"))).containsExactly("zero: not-a-file");
    }

    /// A file that even the superuser gets an error from.
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatCannotBeReadIsUnreadable() throws Exception {
        assertThat(inbox.drop(inbox.put("a.txt"), Path.of("/proc/self/mem")))
                .containsExactly("a.txt", "mem: unreadable");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileWithoutPermissionIsSaidToBeSo() throws Exception {
        var file = inbox.put("a.txt");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "the superuser may read everything");

        assertThat(inbox.drop(file)).containsExactly("a.txt: no-permission");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void anyBytesHaveAnOutcome(long randomSeed) throws Exception {
        inbox.put("any.txt", RandomBytes.any(randomSeed, (int) (randomSeed * 7)));
        inbox.put("damaged.txt", RandomBytes.damagedText(randomSeed));

        var outcomes = new Intake().read(List.of(inbox.folder()), IntakeListener.NONE);

        assertThat(outcomes)
                .hasSize(2)
                .allSatisfy(outcome -> {
                    switch (outcome) {
                        case Accepted accepted ->
                                assertThat(accepted.article().body()).isNotBlank();
                        case Rejected rejected -> assertThat(rejected.message()).isNotBlank();
                        case Linked linked -> assertThat(linked.address()).isNotNull();
                    }
                });
    }

    private boolean isPossible(String name) {
        try {
            inbox.put(name);
            return true;
        } catch (IOException | InvalidPathException _) {
            return false;
        }
    }
}
