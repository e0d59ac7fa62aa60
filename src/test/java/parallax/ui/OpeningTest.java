package parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import parallax.ui.notice.Notice;
import parallax.work.BackgroundRunner;
import parallax.work.DirectRunner;
import parallax.work.Progress;
import parallax.work.SteppedWork;
import parallax.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What the reader is told about what they open.
class OpeningTest {
    @TempDir private Path folder;
    private final BreakableRunner runner = new BreakableRunner();
    private final WindowViewModel model = Unmodelled.window(runner);

    @Test
    void goodFilesAreOpenedWithoutAWord() throws IOException {
        model.open(List.of(file("a.txt", "One bridge."), file("b.txt", "Two bridges.")));
        assertThat(Shown.in(model)).containsExactly("a.txt", "b.txt");
        assertThat(model.notices()).isEmpty();
    }

    @Test
    void openingNothingDoesNothing() {
        model.open(List.of());
        assertThat(model.activityProperty().get()).isInstanceOf(Activity.Idle.class);
        assertThat(model.notices()).isEmpty();
    }

    @Test
    void refusedFilesAreNamedWithReasonsAndTheRestIsOpened() throws IOException {
        model.open(
                List.of(
                        file("empty.txt", " \n"),
                        file("good.txt", "One bridge."),
                        folder.resolve("gone.txt")));
        assertThat(Shown.in(model)).containsExactly("good.txt");
        assertThat(model.notices())
                .containsExactly(
                        new Notice(
                                "2 files could not be opened",
                                List.of(
                                        "empty.txt: There is no text in it.",
                                        "gone.txt: There is no such file; it may have been moved"
                                                + " or deleted.")));
    }

    @Test
    void aFileThatIsOpenIsNotOpenedAgain() throws IOException {
        var file = file("a.txt", "One bridge.");
        model.open(List.of(file));
        model.open(List.of(file));
        assertThat(Shown.in(model)).containsExactly("a.txt");
        assertThat(model.notices())
                .containsExactly(new Notice("One article is open already", List.of("a.txt")));
    }

    @Test
    void aFileIsTheSameHoweverItsPathIsWritten() throws IOException {
        var file = file("a.txt", "One bridge.");
        var working = Path.of("").toAbsolutePath();
        model.open(List.of(working.relativize(file)));
        model.open(List.of(folder.resolve("../" + folder.getFileName() + "/a.txt")));
        model.open(List.of(file));
        assertThat(Shown.in(model)).containsExactly("a.txt");
    }

    @Test
    void aFileNamedTwiceAtOnceIsOneColumn() throws IOException {
        var file = file("a.txt", "One bridge.");
        model.open(List.of(file, file, folder));
        assertThat(Shown.in(model)).containsExactly("a.txt");
    }

    @Test
    void theSameTextUnderTwoNamesIsShownTwiceAndTold() throws IOException {
        model.open(List.of(file("a.txt", "One bridge."), file("b.txt", "One bridge.")));
        assertThat(Shown.in(model)).containsExactly("a.txt", "b.txt");
        assertThat(texts()).containsExactly("b.txt has the same text as a.txt");
    }

    @Test
    void theSameTextInALaterDropIsToldToo() throws IOException {
        model.open(List.of(file("a.txt", "One bridge.")));
        model.take("One bridge.", "pasted.name");
        assertThat(texts()).containsExactly("Pasted text 1 has the same text as a.txt");
    }

    @Test
    void oneDropGivesAHandfulOfNoticesHoweverManyFilesItHas() throws IOException {
        var files = new java.util.ArrayList<Path>();
        for (int i = 0; i < 60; i++) {
            files.add(file("copy" + i + ".txt", "One bridge."));
            files.add(file("hidden" + i + ".txt", "Bridge " + i + "\u202E is closed."));
            files.add(file("empty" + i + ".txt", ""));
        }
        model.open(files);
        assertThat(model.sessionProperty().get().articles()).hasSize(120);
        assertThat(model.notices()).hasSizeLessThanOrEqualTo(4);
        assertThat(texts())
                .contains("96 of 120 articles are open but hidden; the eye in the list shows them");
        assertThat(model.notices())
                .anySatisfy(notice ->
                        assertThat(notice.details())
                                .contains("copy59.txt has the same text as copy0.txt"));
    }

    @Test
    void pastedTextsAreNumbered() {
        model.take("One bridge.", "pasted.name");
        model.take("Two bridges.", "pasted.name");
        model.take("Three bridges.", "dragged.name");
        assertThat(Shown.in(model))
                .containsExactly("Pasted text 1", "Pasted text 2", "Dragged text 3");
    }

    @Test
    void pastedTextWithoutWordsIsRefused() {
        model.take("One bridge.", "pasted.name");
        model.take(" \n\t", "pasted.name");
        assertThat(Shown.in(model)).containsExactly("Pasted text 1");
        assertThat(model.notices())
                .containsExactly(
                        new Notice(
                                "One file could not be opened",
                                List.of("Pasted text 2: There is no text in it.")));
    }

    @Test
    void namesAreToldAsTheyAre() throws IOException {
        var odd = "100%20 {0} #1? it's 'odd'.txt";
        model.open(List.of(file(odd, ""), file("x " + odd, "One bridge.")));
        assertThat(Shown.in(model)).containsExactly("x " + odd);
        assertThat(model.notices().getFirst().details())
                .containsExactly(odd + ": There is no text in it.");
    }

    @Test
    void whenReadingBreaksTheReaderIsToldOnceAndNothingIsLost() throws IOException {
        var file = file("b.txt", "Two bridges.");
        model.take("One bridge.", "pasted.name");
        runner.breakNext = 1;
        model.open(List.of(file));
        assertThat(Shown.in(model)).containsExactly("Pasted text 1");
        assertThat(texts())
                .containsExactly(
                        "Something went wrong: the disk is on fire. What was open is still there.");
        assertThat(model.activityProperty().get()).isInstanceOf(Activity.Idle.class);
    }

    @Test
    void whenComparingBreaksTheSameFileCanBeOpenedAgain() throws IOException {
        var file = file("b.txt", "Two bridges.");
        model.take("One bridge.", "pasted.name");
        runner.breakNext = 2;
        model.open(List.of(file));
        assertThat(Shown.in(model)).containsExactly("Pasted text 1");
        assertThat(model.notices()).hasSize(1);
        assertThat(model.activityProperty().get()).isInstanceOf(Activity.Idle.class);
        model.open(List.of(file));
        assertThat(Shown.in(model)).containsExactly("Pasted text 1", "b.txt");
        assertThat(model.notices()).hasSize(1);
    }

    @Test
    void whenComparingBreaksTheSampleIsStillTheSample() throws IOException {
        file("one.txt", "Once upon a time.");
        model.openSample(folder);
        runner.breakNext = 2;
        model.take("One bridge.", "pasted.name");
        assertThat(Shown.in(model)).containsExactly("one.txt");
        assertThat(model.sampleProperty().get()).isTrue();
        model.take("Two bridges.", "pasted.name");
        assertThat(Shown.in(model)).containsExactly("Pasted text 2");
    }

    @Test
    void aFailureWithoutWordsIsStillTold() {
        runner.breakNext = 1;
        runner.problem = new IllegalStateException();
        model.take("One bridge.", "pasted.name");
        assertThat(texts()).singleElement().asString().doesNotContain("null");
    }

    private List<String> texts() {
        return model.notices().stream().map(Notice::text).toList();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /// Does all work at once, except the one that is to break.
    private static final class BreakableRunner implements BackgroundRunner {
        private final BackgroundRunner runner = new DirectRunner();

        /// Which work from now on breaks: 1 is the next; 0 none.
        private int breakNext;

        private Exception problem = new IOException("the disk is on fire");

        @Override
        public <A> Work run(
                SteppedWork<A> work,
                Consumer<Progress> progress,
                Consumer<A> answer,
                Consumer<Throwable> told) {
            boolean isBroken = breakNext == 1;
            breakNext = Math.max(0, breakNext - 1);
            if (isBroken) {
                told.accept(problem);
                return () -> {};
            }
            return runner.run(work, progress, answer, told);
        }
    }
}
