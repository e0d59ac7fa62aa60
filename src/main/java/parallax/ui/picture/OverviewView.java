package parallax.ui.picture;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;

import parallax.picture.Picture;
import parallax.ui.control.Tip;
import parallax.ui.notice.Words;

import java.util.List;

/// The pictures of a story, as many beside each other as there is room for.
public final class OverviewView extends ScrollPane {
    private static final double SCALE = 2;
    private static final double CARD = 562;

    private final PictureActions actions;
    private final Cards page = new Cards(CARD);
    private final ObjectProperty<List<Picture>> shown =
            new SimpleObjectProperty<>(this, "shown", List.of());

    public OverviewView(PictureActions actions) {
        this.actions = actions;
        getStyleClass().add("overview");
        page.getStyleClass().add("overview-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
        shown.subscribe(this::show);
    }

    /// The pictures, in order.
    public ObjectProperty<List<Picture>> shownProperty() {
        return shown;
    }

    private void show() {
        page.getChildren().setAll(shown.get().stream().map(this::card).toList());
    }

    private Node card(Picture picture) {
        var title = new Label(picture.title());
        title.getStyleClass().add("picture-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var view = new PictureView(picture, actions::open);
        var save = new Button(Words.of("picture.save"));
        Tip.on(save, Words.of("picture.save.tip"));
        save.getStyleClass().addAll("small", "flat");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(_ -> save(picture, view));
        var head = new HBox(title, save);
        head.setAlignment(Pos.CENTER_LEFT);
        var caption = new Label(picture.caption());
        caption.getStyleClass().add("list-small");
        caption.setWrapText(true);
        caption.setMaxWidth(picture.width());
        var card = new VBox(head, caption, view);
        card.getStyleClass().add("picture-card");
        return card;
    }

    /// On the colour of the page, so that the words can be read on any other.
    private void save(Picture picture, PictureView view) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(SCALE, SCALE));
        parameters.setFill(getScene().getFill());
        actions.save(picture, view.snapshot(parameters, null));
    }
}
