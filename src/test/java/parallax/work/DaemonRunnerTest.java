package parallax.work;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

/// The test's own thread plays the window's.
@Timeout(20)
class DaemonRunnerTest {
    private final BlockingQueue<Runnable> news = new LinkedBlockingQueue<>();
    private final BackgroundRunner runner = new DaemonRunner(news::add);
    private final List<Object> heard = new ArrayList<>();

    @Test
    void workIsDoneElsewhereAndTheAnswerComesBack() throws Exception {
        runner.run(() -> Thread.currentThread().isDaemon(), heard::add, heard::add);

        hearNext();

        assertThat(heard).containsExactly(true);
    }

    @Test
    void whatIsThrownIsAProblemAndNoAnswer() throws Exception {
        var broken = new StackOverflowError();

        runner.<String>run(
                () -> {
                    throw broken;
                },
                heard::add,
                heard::add);
        hearNext();

        assertThat(heard).containsExactly(broken);
    }

    @Test
    void anAnswerThatWasCancelledMeanwhileIsNotHeard() throws Exception {
        var work = runner.run(() -> "answer", heard::add, heard::add);
        var answer = news.take();

        work.cancel();
        answer.run();

        assertThat(heard).isEmpty();
    }

    @Test
    void cancellingInterruptsTheWork() throws Exception {
        var begun = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        var work =
                runner.run(
                        () -> {
                            begun.countDown();
                            try {
                                return new CountDownLatch(1).await(15, SECONDS);
                            } catch (InterruptedException e) {
                                interrupted.countDown();
                                throw e;
                            }
                        },
                        heard::add,
                        heard::add);
        begun.await();

        work.cancel();

        assertThat(interrupted.await(15, SECONDS)).isTrue();
        hearNext();
        assertThat(heard).isEmpty();
    }

    @Test
    void everyStepIsHeardWhileThereIsTime() throws Exception {
        var next = new CountDownLatch(1);
        runner.run(
                progress -> {
                    progress.accept(new Progress(0, 2, "a.txt"));
                    next.await();
                    progress.accept(new Progress(1, 2, "b.txt"));
                    return "answer";
                },
                heard::add,
                heard::add,
                heard::add);

        hearNext();
        next.countDown();
        hearNext();
        hearNext();

        assertThat(heard)
                .containsExactly(
                        new Progress(0, 2, "a.txt"), new Progress(1, 2, "b.txt"), "answer");
    }

    @Test
    void ofStepsInAHurryOnlyTheLatestIsHeard() throws Exception {
        var done = new CountDownLatch(1);
        runner.run(
                progress -> {
                    for (int i = 0; i < 1_000; i++) {
                        progress.accept(new Progress(i, 1_000, "file " + i));
                    }
                    done.countDown();
                    return "answer";
                },
                heard::add,
                heard::add,
                heard::add);
        done.await();

        hearNext();
        hearNext();

        assertThat(heard).containsExactly(new Progress(999, 1_000, "file 999"), "answer");
    }

    private void hearNext() throws InterruptedException {
        news.take().run();
    }
}
