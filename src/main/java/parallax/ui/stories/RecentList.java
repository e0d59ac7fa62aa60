package parallax.ui.stories;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import parallax.ui.control.Tip;
import parallax.ui.notice.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The sessions that were open last; a click opens one.
public final class RecentList extends VBox {
    private static final String ENDING = "\\.parallax$";

    private final Consumer<Path> opening;

    /// @param files the latest first
    public RecentList(ObservableValue<List<Path>> files, Consumer<Path> opening) {
        this.opening = opening;
        getStyleClass().add("recent-list");
        files.subscribe(this::show);
    }

    private void show(List<Path> files) {
        getChildren().clear();
        if (!files.isEmpty()) {
            var caption = new Label(Words.of("list.recent"));
            caption.getStyleClass().add("list-caption");
            getChildren().add(caption);
            files.forEach(file -> getChildren().add(link(file)));
        }
    }

    private Hyperlink link(Path file) {
        var link = new Hyperlink(file.getFileName().toString().replaceFirst(ENDING, ""));
        Tip.on(link, file.toString());
        link.setMaxWidth(Double.MAX_VALUE);
        link.setOnAction(_ -> opening.accept(file));
        return link;
    }
}
