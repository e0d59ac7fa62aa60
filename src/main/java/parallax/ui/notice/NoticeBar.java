package parallax.ui.notice;

import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shows notices above the articles, each with a button that dismisses it.
public final class NoticeBar extends VBox {
    private static final int MOST_LINES = 4;

    private final ObservableList<Notice> notices;

    public NoticeBar(ObservableList<Notice> notices) {
        this.notices = notices;
        getStyleClass().add("notice-bar");
        managedProperty().bind(visibleProperty());
        notices.subscribe(this::showNotices);
        showNotices();
    }

    private void showNotices() {
        setVisible(!notices.isEmpty());
        getChildren().setAll(notices.stream().map(this::row).toList());
    }

    private HBox row(Notice notice) {
        var text = new Label(notice.text());
        text.getStyleClass().add("notice-text");
        text.setWrapText(true);
        var words = new VBox(text);
        if (!notice.details().isEmpty()) {
            words.getChildren().add(details(notice));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var dismiss = new Button(Words.of("dismiss"));
        dismiss.getStyleClass().addAll("small", "flat");
        dismiss.setOnAction(_ -> {
            notices.remove(notice);
            notice.onDismissed().run();
        });
        dismiss.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(words);
        notice.offer().ifPresent(offer -> row.getChildren().add(button(notice, offer)));
        row.getChildren().add(dismiss);
        row.getStyleClass().add("notice");
        return row;
    }

    private Button button(Notice notice, Notice.Offer offer) {
        var button = new Button(offer.words());
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            notices.remove(notice);
            offer.action().run();
        });
        return button;
    }

    /// A line of each where several notices stand, as the articles need the room.
    private Region details(Notice notice) {
        int lineCount = notices.size() > 1 ? 1 : MOST_LINES;
        var lines = new Label(String.join("\n", notice.details()));
        lines.getStyleClass().add("notice-details");
        lines.setWrapText(true);
        if (notice.details().size() <= lineCount) {
            return lines;
        }
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(lineCount * 18.0);
        return scroll;
    }
}
