package parallax.ui.stories;

import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;

import parallax.intake.ReadOutcome.Linked;
import parallax.ui.control.Tip;
import parallax.ui.notice.Words;

import java.util.function.Consumer;

/// Links that were dropped, each with its whole address and a button that fetches its page; nothing
/// is fetched before.
public final class LinkList extends VBox {
    private static final String CROSS = "M0 0 L8 8 M8 0 L0 8";

    private final ObservableList<Linked> links;
    private final Consumer<Linked> fetch;

    /// @param fetch what a click on "Fetch" does
    public LinkList(ObservableList<Linked> links, Consumer<Linked> fetch) {
        this.links = links;
        this.fetch = fetch;
        getStyleClass().add("link-list");
        managedProperty().bind(visibleProperty());
        links.subscribe(this::show);
        show();
    }

    private void show() {
        setVisible(!links.isEmpty());
        var caption = new Label(Words.of("links"));
        caption.getStyleClass().add("list-caption");
        getChildren().setAll(caption);
        links.forEach(link -> getChildren().add(row(link)));
    }

    private VBox row(Linked link) {
        var address = new Label(link.address().toString());
        address.getStyleClass().add("link-address");
        address.setWrapText(true);
        address.setMinHeight(Region.USE_PREF_SIZE);
        var get = new Button(Words.of("links.fetch"));
        get.getStyleClass().addAll("small", "link-fetch");
        Tip.on(get, Words.of("links.fetch.tip", link.address().getHost()));
        get.setOnAction(_ -> fetch.accept(link));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var cross = new SVGPath();
        cross.setContent(CROSS);
        cross.getStyleClass().add("icon");
        var forget = new Button("", cross);
        forget.getStyleClass().setAll("button", "quiet-button");
        forget.setAccessibleText(Words.of("links.forget"));
        Tip.on(forget, forget.getAccessibleText());
        forget.setOnAction(_ -> links.remove(link));
        var row = new VBox(address, new HBox(get, space, forget));
        row.getStyleClass().add("link-row");
        return row;
    }
}
