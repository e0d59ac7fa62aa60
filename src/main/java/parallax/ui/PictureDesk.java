package parallax.ui;

import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

import parallax.picture.Picture;
import parallax.picture.Spot;
import parallax.picture.Svg;
import parallax.ui.notice.Words;
import parallax.ui.picture.PictureActions;
import parallax.ui.picture.PngFile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// What the reader does with the pictures of the story.
final class PictureDesk implements PictureActions {
    private static final String SVG = ".svg";
    private static final String PNG = ".png";

    private final Models models;
    private final Node owner;
    private final Consumer<Spot> leading;

    /// @param owner stands in the window that the dialogs belong to
    /// @param leading brings a place into view
    PictureDesk(Models models, Node owner, Consumer<Spot> leading) {
        this.models = models;
        this.owner = owner;
        this.leading = leading;
    }

    @Override
    public void open(Spot spot) {
        if (models.overview().isMade()) {
            leading.accept(
                    spot); // else the articles have changed, and other pictures are on their way
        }
    }

    @Override
    public void save(Picture picture, Image image) {
        var chooser = new FileChooser();
        chooser.setTitle(Words.of("picture.save.title"));
        chooser.setInitialFileName(picture.title() + PNG);
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(Words.of("picture.png"), "*" + PNG),
                        new ExtensionFilter(Words.of("picture.svg"), "*" + SVG));
        Optional.ofNullable(chooser.showSaveDialog(owner.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(file -> models.kept().write(file, () -> write(picture, image, file)));
    }

    private static void write(Picture picture, Image image, Path file) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(SVG)) {
            Files.writeString(file, Svg.file(picture));
        } else {
            PngFile.write(image, file);
        }
    }
}
