package parallax.ui.picture;

import javafx.scene.image.Image;

import parallax.picture.Picture;
import parallax.picture.Spot;

/// What the reader can do with a picture.
public interface PictureActions {
    /// Bring the place that a part of it stands for into view.
    void open(Spot spot);

    /// Write it into a file: as it looks in the window, or as shapes.
    ///
    /// @param image what it looks like, at twice its size
    void save(Picture picture, Image image);
}
