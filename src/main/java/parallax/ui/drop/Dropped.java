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

    /// A piece of a web page.
    ///
    /// @param plain the same without markup
    record Page(String html, String plain) implements Dropped {}

    /// A picture, which nobody can compare.
    record Picture() implements Dropped {}

    /// What letting go of what `board` offers would drop, for as long as it hovers: its text is not
    /// asked for yet, because that may be long and hovering asks often.
    static Optional<Dropped> hovering(Clipboard board) {
        if (board.hasFiles()) {
            return on(board);
        }
        return board.hasString() || board.hasHtml() || board.hasUrl()
                ? Optional.of(new Text(""))
                : Optional.empty();
    }

    /// What `board` offers. Files are asked for first: after a drag of files a later drag of text
    /// still answers with the old files when it is asked for them alone. A link comes with the
    /// markup of its name, which is no article.
    static Optional<Dropped> on(Clipboard board) {
        if (board.hasFiles()) {
            return Optional.of(new Files(board.getFiles().stream().map(File::toPath).toList()));
        }
        var plain = board.hasString() ? board.getString() : "";
        if (board.hasUrl() && board.getUrl().startsWith("http")) {
            return Optional.of(new Text(board.getUrl()));
        }
        if (board.hasHtml() && !board.getHtml().isBlank() && !isAddress(plain)) {
            return Optional.of(new Page(board.getHtml(), plain));
        }
        if (!plain.isBlank()) {
            return Optional.of(new Text(plain));
        }
        return board.hasImage() ? Optional.of(new Picture()) : Optional.empty();
    }

    private static boolean isAddress(String text) {
        return text.strip().matches("https?://\\S+");
    }
}
