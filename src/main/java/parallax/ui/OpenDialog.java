package parallax.ui;

import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

import parallax.session.file.SessionFile;
import parallax.ui.notice.Words;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Asks the reader for files or a folder, in the desktop's own dialog.
final class OpenDialog {
    private final Node owner;
    private final Consumer<List<Path>> taker;

    OpenDialog(Node owner, Consumer<List<Path>> taker) {
        this.owner = owner;
        this.taker = taker;
    }

    void openFiles() {
        var chooser = new FileChooser();
        chooser.setTitle(Words.of("chooser.title"));
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(Words.of("chooser.all"), "*"),
                        new ExtensionFilter(Words.of("session.kind"), "*" + SessionFile.ENDING),
                        new ExtensionFilter(Words.of("chooser.text"), "*.txt", "*.text", "*.md"));
        var files = chooser.showOpenMultipleDialog(owner.getScene().getWindow());
        if (files != null) {
            taker.accept(files.stream().map(File::toPath).toList());
        }
    }

    void openFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Words.of("chooser.title"));
        var folder = chooser.showDialog(owner.getScene().getWindow());
        if (folder != null) {
            taker.accept(List.of(folder.toPath()));
        }
    }
}
