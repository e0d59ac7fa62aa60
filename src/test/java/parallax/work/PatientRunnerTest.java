package parallax.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Work that waits for something else.
class PatientRunnerTest {
    @Test
    void doesNotBeginBeforeItHappens() throws InterruptedException {
        var happened = new CountDownLatch(1);
        var order = new ArrayList<String>();
        var answers = new LinkedBlockingQueue<String>();
        var runner =
                new PatientRunner(
                        new DaemonRunner(Runnable::run),
                        () -> {
                            try {
                                happened.await();
                            } catch (InterruptedException _) {
                                Thread.currentThread().interrupt();
                            }
                        });
        var _ =
                runner.run(
                        () -> {
                            order.add("work");
                            return "answer";
                        },
                        answers::add,
                        _ -> {});
        order.add("happened");
        happened.countDown();
        assertThat(answers.poll(10, TimeUnit.SECONDS)).isEqualTo("answer");
        assertThat(order).containsExactly("happened", "work");
    }
}
