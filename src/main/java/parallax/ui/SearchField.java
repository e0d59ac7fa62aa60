package parallax.ui;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.controlsfx.control.textfield.TextFields;

import parallax.ui.control.Tip;
import parallax.ui.notice.Words;

/// Where the reader types what to look for, with how often it was found. Enter goes to the next
/// hit, Shift+Enter to the one before, Esc clears it.
final class SearchField extends HBox {
    private static final double WIDEST = 230;
    private static final double USUAL = 110;
    private static final double NARROWEST = 50;

    private final SearchModel model;
    private final TextField field = TextFields.createClearableTextField();
    private final Label count = new Label();
    private final Runnable leave;

    /// @param leave gives the keyboard back
    SearchField(SearchModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
        getStyleClass().add("search");
        field.setPromptText(Words.of("search.prompt"));
        field.setAccessibleText(Words.of("search.prompt"));
        Tip.on(field, Words.of("search.tip"));
        // What else stands in the bar goes first; the field takes what is left.
        field.setPrefWidth(USUAL);
        field.setMinWidth(NARROWEST);
        field.setMaxWidth(WIDEST);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox.setHgrow(this, Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.managedProperty().bind(count.textProperty().isNotEmpty());
        getChildren().setAll(count, field);
        field.textProperty().bindBidirectional(model.wantedProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.hitsProperty().subscribe(this::showCount);
        model.wantedProperty().subscribe(this::showCount);
    }

    /// Takes the keyboard, so that what is typed replaces what was looked for.
    void begin() {
        field.requestFocus();
        field.selectAll();
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShiftDown()) {
                    model.previous();
                } else {
                    model.next();
                }
                event.consume();
            }
            case ESCAPE -> {
                field.clear();
                leave.run();
                event.consume();
            }
            default -> {}
        }
    }

    private void showCount() {
        var hits = model.hitsProperty().get();
        var wanted = model.wantedProperty().get();
        if (wanted.isBlank() || !hits.wanted().equals(wanted)) {
            count.setText("");
        } else if (hits.all().isEmpty()) {
            count.setText(Words.of("search.none"));
        } else {
            count.setText(
                    Words.of("search.count", hits.at() + 1, hits.all().size(), hits.articles()));
        }
    }
}
