package parallax.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import parallax.article.Origin;
import parallax.intake.ReadOutcome.Accepted;
import parallax.intake.ReadOutcome.Rejected;
import parallax.intake.draft.Reason;
import parallax.intake.draft.Remark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class IntakeTest {
    private final Inbox inbox;

    IntakeTest(@TempDir Path folder) {
        this.inbox = new Inbox(folder);
    }

    @Test
    void aTextFileBecomesAnArticle() throws Exception {
        var file =
                inbox.put("coastal wire.txt", "Ferry hits bridge\n\nIt was  dawn.\n\nFog lay.\n");

        var article = Inbox.article(file);

        assertThat(article.origin()).isEqualTo(new Origin.File(file));
        assertThat(article.masthead().headline()).isEmpty();
        assertThat(article.body()).isEqualTo("Ferry hits bridge\nIt was dawn.\nFog lay.");
        assertThat(article.cuts()).isEmpty();
    }

    @Test
    void theHeadlineIsLiftedOutOfTheBody() throws Exception {
        var article = Inbox.article(inbox.put("a.txt", "Ferry hits bridge\n\n" + Inbox.STORY));

        assertThat(article.masthead().headline()).contains("Ferry hits bridge");
        assertThat(article.body()).isEqualTo(Inbox.STORY);
    }

    @Test
    void theEndingOfAFileNameDoesNotMatter() throws Exception {
        assertThat(inbox.drop(inbox.put("a"), inbox.put("b.md"), inbox.put("c.pdf")))
                .containsExactly("a", "b.md", "c.pdf");
    }

    @Test
    void filesKeepTheOrderInWhichTheyWereNamed() throws Exception {
        assertThat(inbox.drop(inbox.put("c.txt"), inbox.put("a.txt"), inbox.put("b.txt")))
                .containsExactly("c.txt", "a.txt", "b.txt");
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws Exception {
        var paths = new Path[] {inbox.put("a.txt"), inbox.put("b.txt", ""), inbox.put("c.txt")};

        assertThat(inbox.drop(paths)).containsExactly("a.txt", "b.txt: empty", "c.txt");
    }

    @Test
    void aRefusalSaysWhyInOneSentence() throws Exception {
        var outcome = Inbox.outcome(inbox.put("report.txt", "GIF89a"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected ->
                                assertThat(rejected.message())
                                        .isEqualTo(
                                                "This is a picture; Parallax reads text, web"
                                                        + " pages, PDF, DOCX, ODT, RTF, EPUB,"
                                                        + " mail and news feeds."));
    }

    @Test
    void theSameFileTwiceIsReadOnce() throws Exception {
        var file = inbox.put("a.txt");
        var link = Files.createSymbolicLink(inbox.folder().resolve("link.txt"), file);

        assertThat(inbox.drop(file, file, inbox.folder().resolve("./a.txt"), link, inbox.folder()))
                .containsExactly("a.txt");
    }

    @Test
    void aFileThatIsGoneIsMissing() throws Exception {
        assertThat(inbox.drop(inbox.folder().resolve("gone.txt")))
                .containsExactly("gone.txt: missing");
    }

    @Test
    void aFileRemovedWhileTheOthersAreReadIsMissing() throws Exception {
        var first = inbox.put("a.txt");
        var second = inbox.put("b.txt");
        var third = inbox.put("c.txt");

        var outcomes =
                new Intake()
                        .read(
                                List.of(first, second, third),
                                (done, _, _) -> {
                                    if (done == 1) {
                                        delete(second);
                                    }
                                });

        assertThat(Inbox.told(outcomes)).containsExactly("a.txt", "b.txt: missing", "c.txt");
    }

    @Test
    void everyFileIsAnnouncedBeforeItIsRead() throws Exception {
        inbox.put("a.txt");
        inbox.put("b.txt", "");
        var heard = new ArrayList<String>();

        new Intake()
                .read(
                        List.of(inbox.folder()),
                        (done, total, name) -> heard.add(done + "/" + total + " " + name));

        assertThat(heard).containsExactly("0/2 a.txt", "1/2 b.txt");
    }

    @Test
    void anInterruptEndsTheReadingBetweenTwoFiles() throws Exception {
        var files = List.of(inbox.put("a.txt"), inbox.put("b.txt"), inbox.put("c.txt"));
        var heard = new ArrayList<String>();

        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() ->
                        new Intake()
                                .read(
                                        files,
                                        (done, _, name) -> {
                                            heard.add(name);
                                            if (done == 1) {
                                                Thread.currentThread().interrupt();
                                            }
                                        }));
        assertThat(heard).containsExactly("a.txt", "b.txt");
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void beyondALimitOfTextNoFurtherFileIsRead() throws Exception {
        var files = List.of(inbox.put("a.txt"), inbox.put("b.txt"), inbox.put("c.txt"));

        var outcomes = new Intake(10, Inbox.STORY.length() + 1).read(files, IntakeListener.NONE);

        assertThat(Inbox.told(outcomes)).containsExactly("a.txt", "b.txt", "c.txt: too-much-text");
    }

    @Test
    void aGuessedEncodingIsRemarkedOn() throws Exception {
        var text = "Die Fähre rammte die Brücke; 31 Menschen wurden schwer verletzt.";
        var file = inbox.put("a.txt", text.getBytes(Charset.forName("windows-1252")));

        assertThat(Inbox.outcome(file))
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> {
                            assertThat(accepted.article().body()).isEqualTo(text);
                            assertThat(accepted.remarks())
                                    .containsExactly(new Remark.EncodingGuessed("windows-1252"));
                        });
    }

    @Test
    void pastedTextBecomesAnArticleOfThatName() throws Exception {
        var outcome = new Intake().pasted("Ferry hits bridge\n\n" + Inbox.STORY, "Pasted text 1");

        assertThat(outcome)
                .singleElement()
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> {
                            assertThat(accepted.origin().name()).isEqualTo("Pasted text 1");
                            assertThat(accepted.article().title()).isEqualTo("Ferry hits bridge");
                        });
    }

    @Test
    void aPieceOfAPageIsReadForItsParagraphs() throws Exception {
        var html = "<meta charset='utf-8'><p>" + Inbox.STORY + "</p><p>Nobody was hurt.</p>";

        assertThat(new Intake().pasted(html, "one line", "Dragged text 1"))
                .extracting(outcome -> ((Accepted) outcome).article().body())
                .containsExactly(Inbox.STORY + "\nNobody was hurt.");
        assertThat(new Intake().pasted("<img src='x'>", Inbox.STORY, "Dragged text 2"))
                .extracting(outcome -> ((Accepted) outcome).article().body())
                .containsExactly(Inbox.STORY);
    }

    @Test
    void pastedNothingIsRefused() throws Exception {
        assertThat(new Intake().pasted(" \n\u200B ", "Pasted text 1"))
                .containsExactly(
                        new Rejected(new Origin.Pasted("Pasted text 1"), Reason.Trouble.EMPTY));
    }

    @Test
    void aHeadlineInUtf16LosesItsByteOrderMark() throws Exception {
        var text = "\uFEFFFerry hits bridge\r\n\r\n" + Inbox.STORY;

        assertThat(Inbox.article(inbox.put("a.txt", text.getBytes(UTF_16LE))).title())
                .isEqualTo("Ferry hits bridge");
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
