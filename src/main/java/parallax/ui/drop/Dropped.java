package parallax.ui.drop;

import javafx.scene.input.Clipboard;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What hovers over the window or lies on the clipboard, as far as Parallax can take it.
public sealed interface Dropped {
    record Files(List<Path> paths) implements Dropped {}

    record Text(String text) implements Dropped {}

    /// What letting go of what `board` offers would drop, for as long as it hovers: its text is not
    /// asked for yet, because that may be long and hovering asks often.
    static Optional<Dropped> hovering(Clipboard board) {
        return board.hasFiles()
                ? on(board)
                : board.hasString() ? Optional.of(new Text("")) : Optional.empty();
    }

    /// What `board` offers. Files are asked for first: after a drag of files a later drag of text
    /// still answers with the old files when it is asked for them alone.
    static Optional<Dropped> on(Clipboard board) {
        if (board.hasFiles()) {
            return Optional.of(new Files(board.getFiles().stream().map(File::toPath).toList()));
        }
        if (board.hasString() && !board.getString().isBlank()) {
            return Optional.of(new Text(board.getString()));
        }
        return Optional.empty();
    }
}
