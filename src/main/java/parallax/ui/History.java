package parallax.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;

/// What the reader changed and can take back, whatever it was, in order. Of very many changes the
/// last are remembered: each may hold articles that are closed by now.
final class History {
    static final int MOST = 200;

    /// One change.
    ///
    /// @param words what was done, for the reader
    record Step(String words, Runnable undo, Runnable redo) {}

    /// @param wayBack leads to where the reader was then
    private record Done(Step step, Runnable wayBack) {}

    private final Supplier<Runnable> wayBack;
    private final Deque<Done> done = new ArrayDeque<>();
    private final Deque<Done> undone = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<String>> latest =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param wayBack makes a way back to where the reader is, so that what is taken back is seen
    History(Supplier<Runnable> wayBack) {
        this.wayBack = wayBack;
    }

    /// What was done last, if it can be taken back.
    ReadOnlyObjectProperty<Optional<String>> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    /// Remembers what was done just now.
    void did(Step step) {
        done.push(new Done(step, wayBack.get()));
        if (done.size() > MOST) {
            done.removeLast();
        }
        undone.clear();
        tell();
    }

    void undo() {
        if (!done.isEmpty()) {
            var step = done.pop();
            step.wayBack.run();
            step.step.undo.run();
            undone.push(step);
            tell();
        }
    }

    void redo() {
        if (!undone.isEmpty()) {
            var step = undone.pop();
            step.wayBack.run();
            step.step.redo.run();
            done.push(step);
            tell();
        }
    }

    void clear() {
        done.clear();
        undone.clear();
        tell();
    }

    private void tell() {
        latest.set(Optional.ofNullable(done.peek()).map(last -> last.step.words()));
    }
}
