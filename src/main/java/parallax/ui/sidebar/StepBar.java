package parallax.ui.sidebar;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import parallax.ui.control.Tip;

/// Steps through the mentions of what is chosen and says where the reader stands among them.
final class StepBar extends HBox {
    private final SidebarModel model;
    private final Label place = new Label();

    StepBar(SidebarModel model) {
        this.model = model;
        getStyleClass().add("step-bar");
        place.getStyleClass().add("list-small");
        place.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(place, button("up", model::previous), button("down", model::next));
        model.chosenProperty().subscribe(this::show);
        model.currentProperty().subscribe(this::show);
        show();
    }

    private static Button button(String direction, Runnable action) {
        var icon = new Region();
        icon.getStyleClass().add("step-" + direction);
        var button = new Button("", icon);
        var words = SidebarWords.say("step." + direction);
        Tip.on(button, words);
        button.setAccessibleText(words);
        button.getStyleClass().add("quiet-button");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show() {
        var step = model.step();
        setVisible(step.of() > 0);
        place.setText(
                step.position() == 0
                        ? SidebarWords.say("step.count", step.of())
                        : SidebarWords.say("step.place", step.position(), step.of()));
    }
}
