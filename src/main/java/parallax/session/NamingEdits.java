package parallax.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the reader mended about the names of a story, and what of it was taken back.
///
/// @param done in the order in which it was done
/// @param undone the last to be taken back comes last
public record NamingEdits(List<NamingEdit> done, List<NamingEdit> undone) {
    public static final NamingEdits NONE = new NamingEdits(List.of(), List.of());

    public NamingEdits {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    public Optional<NamingEdit> last() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }

    public NamingEdits and(NamingEdit edit) {
        return new NamingEdits(with(done, edit), List.of());
    }

    /// Without the last edit; the same where there is none.
    public NamingEdits undo() {
        return done.isEmpty() ? this : new NamingEdits(without(done), with(undone, done.getLast()));
    }

    /// With the edit that was taken back last; the same where there is none.
    public NamingEdits redo() {
        return undone.isEmpty()
                ? this
                : new NamingEdits(with(done, undone.getLast()), without(undone));
    }

    private static List<NamingEdit> with(List<NamingEdit> edits, NamingEdit edit) {
        var longer = new ArrayList<>(edits);
        longer.add(edit);
        return longer;
    }

    private static List<NamingEdit> without(List<NamingEdit> edits) {
        return edits.subList(0, edits.size() - 1);
    }
}
