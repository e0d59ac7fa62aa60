package parallax.ui.findings;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;

import java.util.function.Consumer;

/// Where the reader writes a note, beside the passage it is about. Shortcut+Enter saves, Escape
/// lets it be.
public final class NoteEditor {
    private static final KeyCombination SAVE =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final double WIDTH = 320;
    private static final int ROWS = 4;

    private final PopOver popOver = new PopOver();
    private final TextArea text = new TextArea();
    private final Consumer<String> onSaved;

    private NoteEditor(String words, Consumer<String> onSaved) {
        this.onSaved = onSaved;
        text.setText(words);
        text.setPromptText(FindingsWords.say("note.prompt"));
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        text.setPrefWidth(WIDTH);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var save = new Button(FindingsWords.say("note.save"));
        save.getStyleClass().add("accent");
        save.disableProperty().bind(text.textProperty().map(String::isBlank));
        save.setOnAction(_ -> save());
        var cancel = new Button(FindingsWords.say("note.cancel"));
        cancel.setOnAction(_ -> popOver.hide());
        var buttons = new HBox(cancel, save);
        buttons.getStyleClass().add("note-buttons");
        var content = new VBox(text, buttons);
        content.getStyleClass().add("note-editor");
        popOver.setContentNode(content);
        popOver.setAnimated(false);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
    }

    /// Opens it at a point of the screen.
    ///
    /// @param words what it begins with
    /// @param onSaved is given the words, never blank
    public static void open(Node owner, Point2D screen, String words, Consumer<String> onSaved) {
        var editor = new NoteEditor(words, onSaved);
        editor.popOver.show(owner, screen.getX(), screen.getY());
        editor.text.requestFocus();
        editor.text.end();
    }

    private void pressed(KeyEvent event) {
        if (SAVE.match(event)) {
            save();
            event.consume();
        }
    }

    private void save() {
        if (!text.getText().isBlank()) {
            onSaved.accept(text.getText().strip());
            popOver.hide();
        }
    }
}
