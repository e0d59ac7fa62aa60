package parallax.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;

import java.util.function.Consumer;

/// A field for another name: Enter takes it, Esc leaves all as it was.
public final class RenamePopOver {
    private static final int COLUMNS = 22;

    private RenamePopOver() {}

    /// Asks for another name.
    ///
    /// @param prompt stands above the field
    /// @param owner what the field points at
    /// @param answer gets a name that isn't `name`, without spaces around it; it may be empty
    public static void show(String name, String prompt, Node owner, Consumer<String> answer) {
        var popOver = new PopOver();
        var field = new TextField(name);
        field.setPrefColumnCount(COLUMNS);
        field.setOnAction(_ -> {
            popOver.hide();
            var given = field.getText().strip();
            if (!given.equals(name)) {
                answer.accept(given);
            }
        });
        var label = new Label(prompt);
        label.getStyleClass().add("list-small");
        var content = new VBox(label, field);
        content.getStyleClass().add("mentions");
        popOver.setContentNode(content);
        boolean isAtLeft = owner.localToScene(0, 0).getX() < owner.getScene().getWidth() / 2;
        popOver.setArrowLocation(
                isAtLeft ? PopOver.ArrowLocation.LEFT_TOP : PopOver.ArrowLocation.RIGHT_TOP);
        popOver.setAnimated(false);
        popOver.show(owner);
        field.requestFocus();
        field.selectAll();
    }
}
