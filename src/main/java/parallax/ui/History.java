package parallax.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What the reader changed and can take back, whatever it was, in order.
final class History {
    /// One change.
    ///
    /// @param words what was done, for the reader
    record Step(String words, Runnable undo, Runnable redo) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<String>> latest =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What was done last, if it can be taken back.
    ReadOnlyObjectProperty<Optional<String>> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    /// Remembers what was done just now.
    void did(Step step) {
        done.push(step);
        undone.clear();
        tell();
    }

    void undo() {
        if (!done.isEmpty()) {
            var step = done.pop();
            step.undo.run();
            undone.push(step);
            tell();
        }
    }

    void redo() {
        if (!undone.isEmpty()) {
            var step = undone.pop();
            step.redo.run();
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
        latest.set(Optional.ofNullable(done.peek()).map(Step::words));
    }
}
