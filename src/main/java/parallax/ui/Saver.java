package parallax.ui;

import parallax.session.Kept;
import parallax.session.file.SessionFile;
import parallax.work.BackgroundRunner;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Writes session files elsewhere, one after the other where it is the same file, so that the last
/// to be saved is the one that stays; what was overtaken while it waited is not written.
final class Saver {
    private final BackgroundRunner runner;
    private final Set<Path> busy = new HashSet<>();
    private final Map<Path, Order> waiting = new HashMap<>();

    private record Order(Kept kept, Path target, Runnable onDone, Consumer<Throwable> onProblem) {}

    Saver(BackgroundRunner runner) {
        this.runner = runner;
    }

    void save(Kept kept, Path target, Runnable onDone, Consumer<Throwable> onProblem) {
        var order = new Order(kept, target, onDone, onProblem);
        if (busy.add(target)) {
            write(order);
        } else {
            waiting.put(target, order);
        }
    }

    private void write(Order order) {
        runner.run(
                () -> {
                    SessionFile.write(order.kept(), order.target());
                    return order;
                },
                done -> {
                    order.onDone().run();
                    next(done.target());
                },
                problem -> {
                    order.onProblem().accept(problem);
                    next(order.target());
                });
    }

    private void next(Path target) {
        Optional.ofNullable(waiting.remove(target))
                .ifPresentOrElse(this::write, () -> busy.remove(target));
    }
}
