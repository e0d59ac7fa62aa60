package parallax.ui;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.util.Duration;

import parallax.report.ReportForm;
import parallax.session.Kept;
import parallax.session.file.SessionFile;
import parallax.ui.notice.Words;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Opens and saves sessions at the reader's wish, and keeps what is open now and then by itself.
final class SessionDesk {
    private static final Duration REST = Duration.seconds(2);

    private final KeptModel kept;
    private final WindowViewModel window;
    private final Node owner;
    private final PauseTransition rest = new PauseTransition(REST);

    /// @param owner stands in the window that the dialogs belong to
    SessionDesk(Models models, Node owner) {
        kept = models.kept();
        window = models.window();
        this.owner = owner;
        List.<ObservableValue<?>>of(
                        window.sessionProperty(),
                        models.names().editsProperty(),
                        models.findings().findingsProperty())
                .forEach(value -> value.subscribe(rest::playFromStart));
    }

    /// Opens sessions, and articles beside what is open.
    void open(List<Path> paths) {
        paths.stream().filter(SessionFile::isOne).forEach(kept::open);
        window.open(paths.stream().filter(path -> !SessionFile.isOne(path)).toList());
    }

    /// Keeps what is open in `place`, two seconds after each change.
    void keepAt(Path place) {
        rest.setOnFinished(_ -> {
            if (!kept.now().equals(Kept.NOTHING)) {
                kept.keepAt(place);
            }
        });
    }

    /// Saves to the file it came from; asks for one where it came from none.
    void save() {
        kept.fileProperty().get().ifPresentOrElse(kept::save, this::saveAs);
    }

    /// Asks where to save.
    void saveAs() {
        if (kept.now().articles().isEmpty()) {
            return;
        }
        var chooser = new FileChooser();
        chooser.setTitle(Words.of("session.save.title"));
        chooser.setInitialFileName(
                kept.fileProperty().get().map(SessionDesk::name).orElseGet(this::proposal));
        chooser.getExtensionFilters()
                .setAll(new ExtensionFilter(Words.of("session.kind"), "*" + SessionFile.ENDING));
        Optional.ofNullable(chooser.showSaveDialog(owner.getScene().getWindow()))
                .map(File::toPath)
                .map(SessionDesk::ended)
                .ifPresent(kept::save);
    }

    /// Asks where to write what was found for others, and in what form.
    void export() {
        if (window.sessionProperty().get().isEmpty()) {
            return;
        }
        var chooser = new FileChooser();
        chooser.setTitle(Words.of("export.title"));
        chooser.setInitialFileName(
                proposal().replace(SessionFile.ENDING, ReportForm.HTML.ending()));
        var forms = new LinkedHashMap<ExtensionFilter, ReportForm>();
        for (ReportForm form : ReportForm.values()) {
            var words = Words.of("export." + form.name().toLowerCase(Locale.ROOT));
            forms.put(new ExtensionFilter(words, "*" + form.ending()), form);
        }
        chooser.getExtensionFilters().setAll(forms.keySet());
        Optional.ofNullable(chooser.showSaveDialog(owner.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(file ->
                        export(
                                file,
                                forms.getOrDefault(
                                        chooser.getSelectedExtensionFilter(), ReportForm.HTML)));
    }

    /// Not every desktop changes the ending when another kind is chosen; where none is chosen, the
    /// ending that the reader wrote tells.
    private void export(Path file, ReportForm chosen) {
        var known = Arrays.stream(ReportForm.values()).filter(form -> form.fits(file)).findFirst();
        if (chosen.fits(file)) {
            kept.export(chosen, file);
        } else if (chosen == ReportForm.HTML && known.isPresent()) {
            kept.export(known.get(), file);
        } else {
            int ending = known.map(form -> form.ending().length()).orElse(0);
            var name = name(file);
            var stem = name.substring(0, name.length() - ending);
            kept.export(chosen, file.resolveSibling(stem + chosen.ending()));
        }
    }

    private static Path ended(Path file) {
        return SessionFile.isOne(file)
                ? file
                : file.resolveSibling(file.getFileName() + SessionFile.ENDING);
    }

    /// The story's title, as far as a file may be called so.
    private String proposal() {
        var title = window.sessionProperty().get().comparison().story().title();
        var plain = title.replaceAll("[^\\p{L}\\p{N} ,’'-]", "").strip();
        return (plain.isEmpty() ? Words.of("session.name") : plain) + SessionFile.ENDING;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
