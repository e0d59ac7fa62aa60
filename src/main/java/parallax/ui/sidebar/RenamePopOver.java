package parallax.ui.sidebar;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;

import parallax.entity.Entity;

import java.util.function.Consumer;

/// A field for another name: Enter takes it, Esc leaves all as it was.
final class RenamePopOver {
    private RenamePopOver() {}

    /// @param owner what the field points at
    static void show(Entity entity, Node owner, Consumer<String> answer) {
        var popOver = new PopOver();
        var field = new TextField(entity.name());
        field.setPrefColumnCount(22);
        field.setOnAction(_ -> {
            popOver.hide();
            var name = field.getText().strip();
            if (!name.isEmpty() && !name.equals(entity.name())) {
                answer.accept(name);
            }
        });
        var prompt = new Label(SidebarWords.say("rename.prompt"));
        prompt.getStyleClass().add("list-small");
        var content = new VBox(prompt, field);
        content.getStyleClass().add("mentions");
        popOver.setContentNode(content);
        popOver.setArrowLocation(PopOver.ArrowLocation.RIGHT_TOP);
        popOver.setAnimated(false);
        popOver.show(owner);
        field.requestFocus();
        field.selectAll();
    }
}
